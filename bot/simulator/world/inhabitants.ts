/** Who lives in the simulated LINE: people with their phones, and their groups. */
import type { ChatEntry } from '../phone-api'

export type Person = {
  id: string
  name: string
  language: string
  friend: boolean
  blocked: boolean
  /** A person who once wrote may be written to and has a profile, friend or not. */
  wrote: boolean
  linkedMenu: string | null
  loadingUntil: number | null
  deauthorized: boolean
  chat: ChatEntry[]
}

export type Group = { id: string; name: string; members: string[]; botIn: boolean; chat: ChatEntry[] }
