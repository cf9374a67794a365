/** The share-target picker of LIFF: a person sends messages on to people and groups. */

import { shareProblems } from '../limits/share'
import type { Deed, LineMessage } from '../phone-api'
import { addEntry, chatOf } from '../world/chats'
import type { World } from '../world/world'
import { Nonsense } from './nonsense'
import { personOf, placeOf } from './place'
import { say } from './say'

type Share = Extract<Deed, { do: 'share' }>

/**
 * Shares up to five messages. In a group with the bot only plain kinds fire a webhook; templates and Flex
 * sent by a person fire none.
 */
export async function share(world: World, deed: Share): Promise<void> {
  const person = personOf(world, deed.person)
  const problems = shareProblems(deed.messages)
  if (problems.length > 0) throw new Nonsense(problems.join('; '))
  if (deed.to.length === 0) throw new Nonsense('choose somebody to share with')
  for (const target of deed.to) {
    const chat = chatOf(world, target)
    if (!chat) throw new Nonsense(`there is no chat ${target}`)
    for (const message of deed.messages) await shareOne(world, { from: person.id, target, message })
  }
}

async function shareOne(
  world: World,
  one: { from: string; target: string; message: LineMessage },
): Promise<void> {
  const { from, target, message } = one
  const chat = chatOf(world, target)
  if (!chat) return
  if (!('botIn' in chat) || !chat.botIn || message.type === 'flex' || message.type === 'template') {
    addEntry(world, chat, { from, message })
    return
  }
  const { originalContentUrl, previewImageUrl } = message
  const told = originalContentUrl
    ? { type: message.type, contentProvider: { type: 'external', originalContentUrl, previewImageUrl } }
    : message
  await say(world, placeOf(world, { person: from, chat: target }), { shown: message, told })
}
