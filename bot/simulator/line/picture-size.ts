/** How large a picture is, read from its first bytes. */

type Picture = { type: 'image/png' | 'image/jpeg'; width: number; height: number }

/** Type and size in px of a PNG or JPEG, or null for anything else. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength >= 24 && view.getUint32(0) === 0x89504e47) {
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  return bytes.byteLength >= 4 && view.getUint16(0) === 0xffd8 ? jpegOf(view) : null
}

/** Walks the segments of a JPEG to its frame header (SOF0 … SOF15, without DHT, JPG and DAC). */
function jpegOf(view: DataView): Picture | null {
  let at = 2
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker < 0xff00) return null
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
