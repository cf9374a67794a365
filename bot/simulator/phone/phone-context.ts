// What every part of one phone may use: who holds it, which chat is open, and how to do things.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ChatEntry, Deed, LineAction, PersonShown, Snapshot } from '../phone-api'

/** What lies over the chat until it is answered or closed. */
export type Sheet =
  | { kind: 'call'; number: string }
  | { kind: 'line'; address: string }
  | { kind: 'when'; action: LineAction }
  | { kind: 'place' }
  | { kind: 'menu' }
  | { kind: 'scan' }
  | { kind: 'entry'; entry: ChatEntry }

/** Kinds of files a person can pick; `camera` asks for one picture taken now, `roll` for pictures or clips kept. */
export type Pick = 'image' | 'camera' | 'roll' | 'video' | 'audio' | 'file'

/** A deed without who does it and in which chat: the phone fills these in. */
export type OwnDeed = Deed extends infer D ? (D extends Deed ? Omit<D, 'person' | 'chat'> : never) : never

export type Phone = {
  world: Snapshot
  person: PersonShown
  /** The open group's id, or undefined in the chat with the bot. */
  chat: string | undefined
  /** Does a deed as this person in the open chat; says the simulator's objection as a note. True when done. */
  act: (deed: OwnDeed) => Promise<boolean>
  show: (sheet: Sheet | null) => void
  openLiff: (address: string) => void
  note: (sentence: string) => void
  /** Opens the keyboard; with words, they stand in the composer ready to be changed and sent. */
  fillIn: (text: string | null) => void
  /** Opens the bot's chat, these words in the composer; who is no friend yet is asked to become one first. */
  openChat: (words: string) => void
  toggleMenu: (open: boolean) => void
  pick: (kind: Pick) => void
  /** The reader's own letter size in LINE, 1 when unchanged. */
  letters: number
  setLetters: (times: number) => void
}

export const PhoneContext = createContext<Phone | null>(null)

/** The phone around the asking component; throws outside of one, which is a fault of the page. */
export function usePhone(): Phone {
  const phone = useContext(PhoneContext)
  if (!phone) throw new Error('[phone] used outside of a phone')
  return phone
}
