/** What a flow may look at when it decides: the scene, the courses, and what the event asks for. Decides nothing. */
import type { Scene } from '../db/scene'
import type { ChatEvent } from '../shared/chat'
import { isInGroup } from '../shared/place'
import { asksForName } from './flows'
import type { World } from './flows/flow'
import { lookFor } from './flows/look'
import { lookAt } from './looking'
import type { Ports } from './ports'

/** Where events wait; see `Received` in `db/arriving.ts`. */
export interface Conversation {
  conversation: string
  person: string
}

/** @param event what is to be decided: it may need a name, or a look at something */
export async function worldOf(
  { where, scene }: { where: Conversation; scene: Scene },
  event: ChatEvent,
  ports: Ports,
): Promise<World> {
  const { person, lineUserId, enrolments, dueCards, keepsakes, help, classes, cheers } = scene
  const shelf = await ports.shelf.at(scene.catalogueStamp, [...enrolments, ...dueCards])
  const wantsName = lineUserId !== undefined && asksForName(event, person)
  const chat = chatOf(where, scene)
  const look = lookFor(scene.state, event, { person, chat })
  return {
    now: ports.clock.now(),
    freshId: ports.newId(),
    chat,
    here: where.conversation,
    seen: look && (await lookAt(look, { ...where, roles: person.roles }, ports)),
    botId: look && (await ports.mouth.botId()),
    person,
    lineName: wantsName ? await ports.mouth.nameOf(lineUserId) : undefined,
    office: ports.office,
    site: ports.site,
    miniApp: ports.miniApp,
    catalogue: shelf.catalogue,
    course: shelf.course,
    enrolments,
    dueCards,
    keepsakes,
    help,
    classes,
    cheers,
  }
}

/** In a group a conversation is `person.chat`; a whole group has no LINE user. */
export const chatOf = (
  { conversation }: Conversation,
  { lineUserId }: Pick<Scene, 'lineUserId'>,
): 'direct' | 'group' => (isInGroup(conversation) || !lineUserId ? 'group' : 'direct')
