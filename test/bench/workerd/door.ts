/**
 * A second Worker beside the one that is measured, on the same D1: by it a database is filled and looked at from here.
 * Miniflare's own way in takes some twenty times as long.
 */
import type { D1Binding } from '../../../db/d1'

/** What the Worker does: a batch comes in, the results with what they cost go out. */
export const doorScript = `export default {
  async fetch(request, env) {
    try {
      const statements = await request.json()
      const bound = statements.map(({ text, values }) => env.DB.prepare(text).bind(...values))
      return Response.json(await env.DB.batch(bound))
    } catch (error) {
      return new Response(error.message, { status: 500 })
    }
  },
}`

/** The database behind the door, as a Worker has it. */
export const throughDoor = (door: URL): D1Binding => ({
  prepare: (text) => ({ bind: (...values) => ({ text, values }) }),
  async batch(statements) {
    const answer = await fetch(door, { method: 'POST', body: JSON.stringify(statements) })
    if (!answer.ok) throw new Error(await answer.text())
    return answer.json()
  },
})
