/** Tests read QR pictures as the simulated phones do. */
export { readQr } from '../bot/simulator/read-qr'
