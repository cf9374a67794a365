/** The mini-app at LINE: looked at, made, changed. LIFF apps belong to the Login channel, so its own token opens them. */
import type { Wire } from '../wire'
import { jsonOf, unlessRefused } from './ask-line'
import { type AppDeed, type AppSeen, type AppWanted, ownApp, planMiniApp } from './plan-mini-app'
import type { Tell } from './told'

const path = '/liff/v1/apps'

/** The mini-app of the Login channel whose token the wire shows, brought to what is wanted. An empty `liffId` means: find ours, else make it. */
export async function setUpMiniApp(
  wire: Wire,
  { wanted, liffId, dryRun }: { wanted: AppWanted; liffId: string; dryRun: boolean },
  tell: Tell,
): Promise<void> {
  const apps = await seeApps(wire)
  const plan = planMiniApp(apps, wanted, liffId)
  if ('blocked' in plan) {
    if (plan.blocked === 'full') return tell({ told: 'mini-apps-full' })
    return tell({ told: 'mini-app-not-there', liffId, there: plan.there })
  }
  const own = ownApp(apps, wanted, liffId)
  if (plan.length === 0 && own) tell({ told: 'mini-app-right', liffId: own.liffId, url: wanted.view.url })
  for (const deed of plan) {
    const known = dryRun ? knownId(deed) : await perform(wire, deed)
    tell({ told: 'deed', deed, planned: dryRun, liffId: known })
  }
}

/** LINE answers 404 for a channel that has none yet. */
async function seeApps(wire: Wire): Promise<AppSeen[]> {
  const answer = await unlessRefused(wire.get(path), 404)
  const apps = answer ? (await jsonOf(answer)).apps : []
  return (apps ?? []) as AppSeen[] // the form of LINE's own description
}

const knownId = (deed: AppDeed): string | undefined =>
  deed.do === 'change-mini-app' ? deed.liffId : undefined

async function perform(wire: Wire, deed: AppDeed): Promise<string> {
  if (deed.do === 'make-mini-app') {
    const answer = await wire.post(path, { ...deed.app, permanentLinkPattern: 'concat' })
    return String((await jsonOf(answer)).liffId)
  }
  await wire.put(`${path}/${deed.liffId}`, deed.app)
  return deed.liffId
}
