/** Speaks with the running bot as its operator: the same doors on one computer and on Workers. */
import { existsSync, readFileSync } from 'node:fs'
import { office } from '../../../shared/texts/office'
import { type Config, readConfig } from '../config'
import { secretsFile } from './secrets'

/** A command that cannot go on; its message is the whole sentence for the person at the terminal. */
export class CommandError extends Error {}

export interface OfficeClient {
  /** Asks a door under `/api/office`; JSON in, JSON out. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>
  /** Sends one file; answers its hash. */
  sendMedia(bytes: Uint8Array<ArrayBuffer>): Promise<string>
}

/** The client for the bot that the environment names: `OFFICE_URL`, else the one on this computer. */
export function officeClient(env: NodeJS.ProcessEnv): OfficeClient {
  const config = readConfig(env)
  return clientFor(
    env.OFFICE_URL ?? `http://${config.host}:${config.port}`,
    config.operatorKey ?? madeKey(config),
  )
}

export function clientFor(origin: string, operatorKey: string): OfficeClient {
  const call = async (method: string, path: string, body: BodyInit | undefined, type: string) => {
    const headers = { authorization: `Bearer ${operatorKey}`, 'content-type': type }
    const response = await fetch(`${origin}/api/office${path}`, { method, headers, body }).catch(() => {
      throw new CommandError(office.botNotThere({ origin }))
    })
    const answer = await response.json()
    if (!response.ok) throw new CommandError(office.refused({ message: answer.message }))
    return answer
  }
  return {
    ask: (method, path, body) =>
      call(method, path, body === undefined ? undefined : JSON.stringify(body), 'application/json'),
    sendMedia: async (bytes) => (await call('PUT', '/media', bytes, 'application/octet-stream')).hash,
  }
}

function madeKey(config: Config): string {
  const file = secretsFile(config)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).operatorKey : ''
}
