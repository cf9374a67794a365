/** QR codes on Node. */
import { qrLaws } from './qr-laws'

qrLaws()
