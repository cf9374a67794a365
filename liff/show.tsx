/** Puts the mini-app on the screen: first "opening", then the page, or what to do when LINE does not come. */
import { type FunctionComponent, render } from 'preact'
import { App } from './app'
import type { Line } from './line'
import { lastLanguage, speak } from './words'
import 'virtual:typeface.css'
import './style/tokens.css'
import './style/page.css'
import './style/rows.css'
import './style/parts.css'
import './style/forms.css'
import './style/badges.css'
import './style/sharing.css'

interface Waiting {
  /** How long LINE may take before the page stops waiting for it. */
  patienceMs: number
  /** The ways out while LINE has not answered yet. */
  onTheWay: Line
  /** A page of all parts, on the simulator's phone only. */
  PartsPage?: FunctionComponent
}

/** What was spoken last time is fetched while LINE opens. */
const spoken = speak(lastLanguage())

export function show(opening: Promise<Line>, { patienceMs, onTheWay, PartsPage }: Waiting): void {
  const root = document.getElementById('page')
  if (!root) return
  root.replaceChildren()
  const draw = (line: Line | 'opening' | 'did-not-come') =>
    render(<App line={line} onTheWay={onTheWay} PartsPage={PartsPage} />, root)
  draw('opening')
  const timer = setTimeout(() => draw('did-not-come'), patienceMs)
  opening
    .finally(() => spoken)
    .then((line) => draw(line))
    .catch(() => draw('did-not-come'))
    .finally(() => clearTimeout(timer))
}
