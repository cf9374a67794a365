/** QR codes inside workerd. */
import { qrLaws } from './qr-laws'

qrLaws()
