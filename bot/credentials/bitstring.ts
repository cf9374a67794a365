/** The bits of a status list as text: gzip, then base64url after a `u`. See https://www.w3.org/TR/vc-bitstring-status-list/ */
import { base64urlnopad } from '@scure/base'

/** The least that the standard allows: among so many nobody is found by their place. */
export const bitsInAList = 131_072

/** @param positions of the bits that are set; bit 0 is the most significant of the first byte */
export async function encodeBits(positions: number[], bits: number = bitsInAList): Promise<string> {
  const bytes = new Uint8Array(bits / 8)
  for (const position of positions) {
    const at = position >> 3
    bytes[at] = (bytes[at] ?? 0) | (0x80 >> (position & 7))
  }
  const zipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return `u${base64urlnopad.encode(new Uint8Array(await new Response(zipped).arrayBuffer()))}`
}
