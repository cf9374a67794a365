/** A body as JSON of the form that a door takes, or a refusal. */
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { Refusal } from '../refusal'

/** @throws Refusal `bad-request` for anything else */
export async function bodyOf<Form extends z.ZodMiniType>(c: Context, form: Form): Promise<z.infer<Form>> {
  const read = form.safeParse(await c.req.json().catch(() => undefined))
  if (!read.success) throw new Refusal('bad-request')
  return read.data
}
