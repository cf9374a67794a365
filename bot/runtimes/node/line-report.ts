/** From what setting LINE up has told to lines a person reads: ✓ right or done, – would be done, ! wants mending. */
import { areasText, deedsText, needsText, quotaText } from '../../../shared/texts/setup-line'
import type { Area, Deed, Heard, Told, Why } from '../../line/setting-up/told'

export interface Line {
  mark: '✓' | '–' | '!'
  text: string
}

const right = (text: string): Line => ({ mark: '✓', text })
const look = (text: string): Line => ({ mark: '–', text })
const mend = (text: string): Line => ({ mark: '!', text })

type Lines = { [T in Told['told']]: (told: Extract<Told, { told: T }>) => Line }

const lines: Lines = {
  account: (told) => right(deedsText.account(told)),
  deed: ({ deed, planned, liffId }) => (planned ? look : right)(deedLine(deed, planned, liffId)),
  'webhook-right': (told) => right(deedsText.webhookRight(told)),
  'webhook-heard': ({ address, answer }) =>
    answer.heard === 'answers' ? right(needsText.webhookAnswers) : mend(silence(address, answer)),
  'webhook-kept': (told) => mend(needsText.webhookKept(told)),
  'webhook-off': () => mend(needsText.webhookOff),
  'menus-right': (told) => right(deedsText.menusRight(told)),
  'menus-full': (told) => mend(needsText.menusFull(told)),
  'mini-app-right': (told) => right(deedsText.miniAppRight(told)),
  'mini-app-unseen': () => look(needsText.miniAppUnseen),
  'mini-app-not-there': (told) => mend(needsText.miniAppNotThere(told)),
  'mini-apps-full': () => mend(needsText.miniAppsFull),
  quota: ({ limit, used }) =>
    right(
      limit === undefined
        ? quotaText.unlimited({ used })
        : quotaText.limited({ limit, left: Math.max(0, limit - used) }),
    ),
  stopped: ({ area, because }) => mend(stop(area, because)),
}

/** The line of one thing that was told. */
export function lineOf(told: Told): Line {
  const line = lines[told.told] as (told: Told) => Line // each takes its own kind, which the table says
  return line(told)
}

function deedLine(deed: Deed, planned: boolean, liffId: string | undefined): string {
  switch (deed.do) {
    case 'set-webhook':
      return deedsText.setWebhook({ ...deed, planned })
    case 'make-menu':
      return deedsText.makeMenu({ ...deed, planned })
    case 'set-default-menu':
      return deedsText.setDefaultMenu({ ...deed, planned })
    case 'make-room':
      return deedsText.makeRoom({ names: namesOf(deed.old), planned })
    case 'remove-menus':
      return deedsText.removeMenus({ names: namesOf(deed.old), planned })
    case 'make-mini-app':
      return deedsText.makeMiniApp({ liffId, url: deed.app.view.url, planned })
    case 'change-mini-app': {
      const { view, scope, botPrompt } = deed.was
      const was = [view?.url, view?.type, ...(scope ?? []), `botPrompt ${botPrompt ?? 'none'}`].join(' ')
      const url = deed.app.view?.url ?? view?.url ?? ''
      return deedsText.changeMiniApp({ liffId: deed.liffId, url, was, planned })
    }
  }
}

const namesOf = (old: readonly { name: string }[]): string[] => old.map(({ name }) => name)

function silence(address: string, answer: Exclude<Heard, { heard: 'answers' }>): string {
  const { heard, status, detail } = answer
  if (heard !== 'error-status-code') return needsText[heard]({ address, detail })
  if (status === 401 || status === 403) return needsText.statusUnsigned({ status })
  if (status === 404 || status === 405) return needsText.statusElsewhere({ status, address })
  if (status === 502 || status === 503 || status === 504) return needsText.statusNobodyBehind({ status })
  return needsText.statusOther({ status })
}

function stop(area: Area, because: Why): string {
  const named = { area: areasText[area] }
  if (because.why === 'silent') return needsText.silent(named)
  if (because.why === 'too-often') return needsText.tooOften(named)
  if (because.why === 'people-still-moving') return needsText.peopleStillMoving
  return needsText.refused({ ...named, ...because })
}
