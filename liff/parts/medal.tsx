/** The medallion of a badge, its woven edge, and its level in stitches and words. */
import { Level } from '../../shared/badge'
import type { Cloth } from '../../shared/course'
import { lozenge } from '../../shared/look/lozenge'
import { weave } from '../../shared/look/weave'
import { here } from '../here'
import { useWords } from '../words'

/** The words beside it say what it is, so it says nothing itself. */
export function Medal({ url, size }: { url: string; size: number }) {
  return <img class="medal" src={here(url)} width={size} height={size} alt="" decoding="async" />
}

export function WovenEdge({ cloth }: { cloth: Cloth }) {
  return (
    <svg
      class="edge"
      viewBox="0 0 360 22"
      preserveAspectRatio="none"
      aria-hidden="true"
      // Drawn by our own pencils; nobody's words are in it.
      dangerouslySetInnerHTML={{ __html: weave(360, 22, cloth) }}
    />
  )
}

/** How far the learner has come of four: Miller's levels, lowest first. */
export function LevelBar({ level }: { level: Level }) {
  const { badges } = useWords()
  const reached = Level.options.indexOf(level)
  return (
    <div class="level" role="img" aria-label={badges.levelOf({ level: badges.level[level] })}>
      {Level.options.map((each, at) => (
        <span key={each} class={at <= reached ? 'on' : ''} data-at={at === reached || undefined}>
          <i />
          {badges.level[each]}
        </span>
      ))}
    </div>
  )
}

/** One that is not earned yet: traced with dashes, never greyed. */
export function TracedMedal() {
  return (
    <svg class="picture traced" viewBox="0 0 200 200" aria-hidden="true">
      <circle class="ground" cx="100" cy="100" r="92" />
      <circle class="disc" cx="100" cy="100" r="62" />
      <path d={lozenge(100, 100, 7.5, 7.5)} />
    </svg>
  )
}
