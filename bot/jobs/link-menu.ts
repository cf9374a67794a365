/** The rich menu that a person sees under the chat: newcomer, learner or trainer, in their language. */
import { menuAlias } from '../line/rich-menu'
import type { Doer } from './job'

export const linkMenu: Doer<'link-menu'> = async (job, person, ports) => {
  const reach = await ports.store.people.reach(person)
  if (reach)
    await ports.mouth.linkMenu(reach.lineUserId, menuAlias({ kind: job.menu, language: job.language }))
  return 'done'
}
