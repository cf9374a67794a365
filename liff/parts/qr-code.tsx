/** A QR code, large enough for another phone across a table. Its program comes only when one is shown. */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../words'
import { Note } from './note'

const side = 280
/** Four modules of white around it, which readers need; a code of ours is about 41 modules wide. */
const quiet = 28

export function QrCode({ text, label }: { text: string; label: string }) {
  const words = useWords()
  const [path, setPath] = useState<string | undefined>('')
  useEffect(() => {
    import('../../shared/look/qr')
      .then(({ qrPath }) => setPath(qrPath(text, { x: quiet, y: quiet, size: side - 2 * quiet })))
      .catch(() => setPath(undefined))
  }, [text])
  // The link stands below it, to be copied.
  if (path === undefined) return <Note kind="turn" text={words.qrNotThere} />
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
