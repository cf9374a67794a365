/** The picture of a cheer. Its word stands beside it, so it says nothing itself. */
import type { CheerSign as Sign } from '../../shared/api-badges'
import { cheerDrawing } from '../../shared/look/cheer-signs'

export function CheerSign({ sign, size }: { sign: Sign; size: number }) {
  return (
    <svg
      class="cheer-sign"
      width={size}
      height={size}
      viewBox="-50 -50 100 100"
      aria-hidden="true"
      // Drawn by our own pencils; nobody's words are in it.
      dangerouslySetInnerHTML={{ __html: cheerDrawing(sign) }}
    />
  )
}
