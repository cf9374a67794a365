/** Asks the simulator whether LINE would take a message. */
import { expect } from 'vitest'
import { startLine } from './line'

export const line = startLine()

/** LINE's answer to these messages, without sending them. */
export const validate = (...messages: unknown[]) =>
  line.call('POST', '/v2/bot/message/validate/reply', { messages })

/** LINE takes it. */
export const taken = async (message: unknown) => expect((await validate(message)).json).toEqual({})

/** LINE refuses it, and names this place. */
export async function refused(message: unknown, property: string): Promise<void> {
  const answer = await validate(message)
  expect(answer.status).toBe(400)
  expect(answer.json.details.map((one: { property: string }) => one.property)).toContain(property)
}

/** A postback action that fits everywhere. */
export const postback = (more: object = {}) => ({ type: 'postback', label: 'ตกลง', data: 'd', ...more })

/** The same thing so many times. */
export const times = <T>(count: number, thing: T): T[] => Array.from({ length: count }, () => thing)
