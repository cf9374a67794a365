/** A QR code, large enough for another phone across a table. Its program comes only when one is shown. */
import { useEffect, useState } from 'preact/hooks'

const side = 280
/** Four modules of white around it, which readers need; a code of ours is about 41 modules wide. */
const quiet = 28

export function QrCode({ text, label }: { text: string; label: string }) {
  const [path, setPath] = useState('')
  useEffect(() => {
    import('../../shared/look/qr')
      .then(({ qrPath }) => setPath(qrPath(text, { x: quiet, y: quiet, size: side - 2 * quiet })))
      // The link stands below it, to be copied.
      .catch(() => setPath(''))
  }, [text])
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}
