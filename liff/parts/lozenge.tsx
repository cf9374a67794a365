/** The lozenge of the cloth, for pages that are one thought: being woven, or with one block come loose. */
import { heartRows, lozenge } from '../../shared/look/lozenge'

/** Three lozenges, woven one after the other. */
export function Weaving() {
  return (
    <svg class="picture weaving" viewBox="0 0 200 60" aria-hidden="true">
      <path class="first" d={lozenge(36, 30, 6.4, 7)} />
      <path class="second" d={lozenge(100, 30, 6.4, 7)} />
      <path class="third" d={lozenge(164, 30, 6.4, 7)} />
    </svg>
  )
}

/** Nothing is lost: one block only needs to be put back. */
export function Loose() {
  return (
    <svg class="picture" viewBox="0 0 200 110" aria-hidden="true">
      <path d={lozenge(92, 58, 12, 12)} fill="var(--act)" />
      <rect x="128" y="51.5" width="14" height="13" fill="var(--cotton)" />
      <path d={lozenge(92, 58, 12, 12, heartRows)} fill="var(--cotton)" />
      <rect x="150" y="26" width="14" height="12" fill="var(--turn)" transform="rotate(16 157 32)" />
    </svg>
  )
}

/** A whole lozenge: all is in order, one only has to go on elsewhere. */
export function Whole() {
  return (
    <svg class="picture" viewBox="0 0 200 110" aria-hidden="true">
      <path d={lozenge(100, 55, 12, 12)} fill="var(--act)" />
      <path d={lozenge(100, 55, 12, 12, heartRows)} fill="var(--turn)" />
    </svg>
  )
}
