// Stickers, drawn as plain faces: LINE's own pictures are not ours to show. The same id is always the same face.

const skins = ['#F4B32E', '#9BD3F0', '#F7A8B8', '#A7D99B', '#F2D0A4', '#CDB9F0']
const eyes = ['open', 'happy', 'wink', 'love', 'happy', 'sleep', 'open', 'cry'] as const
const mouths = ['smile', 'laugh', 'smile', 'laugh', 'small', 'small', 'wow', 'sad'] as const

/** Eight moods of a face, by the sticker's number; `label` in the picker says the mood. */
export const moods = ['สวัสดี', 'ดีใจ', 'ขยิบตา', 'รักเลย', 'ขอบคุณ', 'ฝันดี', 'ว้าว', 'เศร้า']

type FaceProps = { id: number; skin?: number; class?: string }

/** One face. `id` chooses the mood, `skin` the package's colour. */
export function StickerFace({ id, skin = 0, class: kind = '' }: FaceProps) {
  const mood = Math.abs(id) % moods.length
  return (
    <svg class={`sticker-face ${kind}`} viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="52" r="42" fill={skins[skin % skins.length]} stroke="#1B1B24" stroke-width="3" />
      <g fill="none" stroke="#1B1B24" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
        <Eye x={34} kind={eyes[mood]} />
        <Eye x={66} kind={eyes[mood] === 'wink' ? 'happy' : eyes[mood]} />
        <Mouth kind={mouths[mood]} />
        {mood === 0 && <path d="M82 30 l6 -14 M90 36 l9 -9 M78 24 l0 -12" stroke="#22367A" />}
        {mood === 4 && <path d="M40 92 L50 74 L60 92" fill="#fff" />}
        {mood === 5 && <path d="M76 16 h14 l-14 14 h14" stroke="#22367A" />}
      </g>
    </svg>
  )
}

function Eye({ x, kind }: { x: number; kind: (typeof eyes)[number] | undefined }) {
  if (kind === 'happy') return <path d={`M${x - 8} 46 q8 -12 16 0`} />
  if (kind === 'sleep') return <path d={`M${x - 8} 44 q8 8 16 0`} />
  if (kind === 'love') {
    return (
      <path d={`M${x} 52 l-9 -9 a5.5 5.5 0 0 1 9 -6 a5.5 5.5 0 0 1 9 6 z`} fill="#8A1C4A" stroke="#8A1C4A" />
    )
  }
  return (
    <>
      <circle cx={x} cy="43" r="4" fill="#1B1B24" />
      {kind === 'cry' && <path d={`M${x} 52 v10`} stroke="#22367A" />}
    </>
  )
}

function Mouth({ kind }: { kind: (typeof mouths)[number] | undefined }) {
  if (kind === 'laugh') return <path d="M32 60 h36 q-4 20 -18 20 t-18 -20 z" fill="#8A1C4A" />
  if (kind === 'wow') return <ellipse cx="50" cy="70" rx="8" ry="10" fill="#8A1C4A" />
  if (kind === 'sad') return <path d="M36 76 q14 -14 28 0" />
  if (kind === 'small') return <path d="M43 67 q7 6 14 0" />
  return <path d="M34 62 q16 18 32 0" />
}
