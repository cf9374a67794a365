/** How a learner's request for help looks: who was told, what arrived, the office's telephone. Decides nothing. */

import { formatPhone, phoneLink } from '../../shared/dates'
import { untilDaytimeMs } from '../../shared/daytime'
import type { Called } from '../../shared/person'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import type { World } from './flow'
import { wayOn } from './way-on'

/** "พี่เลี้ยงมาลี": by the name the learner knows, as their trainer or as somebody of the office. */
export function helperName({ id, name }: Pick<Called, 'id' | 'name'>, world: World): string {
  const texts = textsIn(world.person.language).help
  const isTrainer = world.classes.some(({ trainer }) => trainer?.id === id)
  return isTrainer ? texts.trainer({ name }) : texts.officer({ name })
}

/** A request for help: just begun, or still open. Names who is there for it; while nobody is, the office's telephone. */
export function helpCard(world: World, when: 'new' | 'still'): CardSaying {
  const { person, help } = world
  const texts = textsIn(person.language).help
  const request = help?.id ?? world.freshId
  const close: Button = { label: texts.closeButton, choice: { kind: 'help-close', request } }
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.head },
    ...(help?.helper ? withHelper(help.helper, when, world) : withOffice(when, world)),
    buttons: help?.helper
      ? [wayOn(world, 'second'), ...backTo(request, when, world), ...phoneWish(request, world), close]
      : [...callOffice(world), wayOn(world, 'second'), close],
  }
}

type Told = Pick<CardSaying, 'title' | 'lines'>

function withHelper(by: Called, when: 'new' | 'still', world: World): Told {
  const texts = textsIn(world.person.language).help
  const helper = helperName(by, world)
  if (when === 'still') return { title: texts.stillWith({ helper }), lines: [texts.stillTell] }
  // Who helps is not woken at night; nobody is told that somebody was told who was not.
  const told = untilDaytimeMs(world.now) > 0 ? texts.tellAtSeven({ helper }) : texts.told({ helper })
  return { title: told, lines: [texts.tellHelper, texts.goOnMeanwhile] }
}

function withOffice(when: 'new' | 'still', world: World): Told {
  const texts = textsIn(world.person.language).help
  const kept = [texts.tell, texts.keptFor({ office: world.office.name })]
  return {
    title: when === 'new' ? texts.keptTitle : texts.stillTitle,
    lines: [...(when === 'new' ? kept : [texts.stillTell]), ...phoneLines(world)],
  }
}

/** Back to the bot, for whoever talks with a person now. */
const backTo = (request: string, when: 'new' | 'still', world: World): Button[] =>
  when === 'still' && (world.help?.handedOverUntil ?? 0) > world.now ? [backButton(request, world)] : []

/** "Talk to Nong Riandee". */
export const backButton = (request: string, { person }: World): Button => ({
  label: textsIn(person.language).help.backButton,
  choice: { kind: 'help-back', request },
  look: 'second',
})

/** "Please phone me", where no number is known yet. */
export const phoneWish = (request: string, { person }: World): Button[] =>
  person.phone === undefined
    ? [
        {
          label: textsIn(person.language).phone.wishButton,
          choice: { kind: 'phone-me', request },
          look: 'second',
        },
      ]
    : []

/** "Call the office", where its number can be called. */
export function callOffice(world: World): Button[] {
  const { person, office } = world
  const link = office.phone === undefined ? undefined : phoneLink(office.phone)
  return link ? [{ label: textsIn(person.language).help.callButton, open: link, look: 'people' }] : []
}

/** The office's number in words; empty when it gave none. */
export function phoneLines({ person, office }: World): string[] {
  if (office.phone === undefined) return []
  return [textsIn(person.language).help.phone({ phone: formatPhone(office.phone) })]
}
