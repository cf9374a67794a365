/** Speaks with the running bot as its operator: the same doors on one computer and on Workers. */
import { office } from '../../../shared/texts/office'
import { readConfig } from '../config'
import { madeOperatorKey } from './secrets'

/** A command that cannot go on; its message is the whole sentence for the person at the terminal. */
export class CommandError extends Error {}

export interface OfficeClient {
  /** Asks a door under `/api/office`; JSON in, JSON out. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>
  /** Bytes from a door under `/api/office`. */
  fetchBytes(path: string): Promise<Uint8Array>
  /** Sends one file; answers its hash. */
  sendMedia(bytes: Uint8Array<ArrayBuffer>): Promise<string>
}

/** The client for the bot that the environment names: `OFFICE_URL`, else the one on this computer. */
export function officeClient(env: NodeJS.ProcessEnv): OfficeClient {
  const config = readConfig(env)
  return clientFor(
    env.OFFICE_URL?.trim().replace(/\/+$/, '') || `http://${config.host}:${config.port}`,
    config.operatorKey ?? madeOperatorKey(config) ?? '',
  )
}

export function clientFor(origin: string, operatorKey: string): OfficeClient {
  const call = async (method: string, path: string, body: BodyInit | undefined, type: string) => {
    const headers = { authorization: `Bearer ${operatorKey}`, 'content-type': type }
    const response = await fetch(`${origin}/api/office${path}`, { method, headers, body }).catch(() => {
      throw new CommandError(office.botNotThere({ origin }))
    })
    if (!response.ok) throw new CommandError(office.refused({ message: (await bodyOf(response)).message }))
    return response
  }
  const json = async (...asked: Parameters<typeof call>) => bodyOf(await call(...asked))
  /** Whatever else may listen there speaks no JSON. */
  const bodyOf = (response: Response) =>
    response.json().catch(() => {
      throw new CommandError(office.botNotThere({ origin }))
    })
  return {
    ask: (method, path, body) =>
      json(method, path, body === undefined ? undefined : JSON.stringify(body), 'application/json'),
    fetchBytes: async (path) =>
      new Uint8Array(await (await call('GET', path, undefined, 'application/json')).arrayBuffer()),
    sendMedia: async (bytes) => (await json('PUT', '/media', bytes, 'application/octet-stream')).hash,
  }
}
