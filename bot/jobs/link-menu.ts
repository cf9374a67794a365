/** The rich menu that a person sees under the chat: newcomer or learner, in their language. */
import type { Job } from '../../shared/chat'
import { menuAlias } from '../line/rich-menu'
import type { Ports } from '../ports'
import type { JobResult } from './run'

export async function linkMenu(
  job: Extract<Job, { kind: 'link-menu' }>,
  person: string,
  ports: Ports,
): Promise<JobResult> {
  const reach = await ports.store.people.reach(person)
  if (reach)
    await ports.mouth.linkMenu(reach.lineUserId, menuAlias({ kind: job.menu, language: job.language }))
  return 'done'
}
