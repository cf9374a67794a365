// The state of one phone that no server knows: drafts, open sheets, the open menu, a note. Draws nothing.
import { useEffect, useState } from 'preact/hooks'
import type { Deed, PersonShown, RichMenuShown, Snapshot } from '../phone-api'
import { useRooms } from './chat/rooms'
import type { Draft } from './compose/composer'
import { usePickers } from './compose/pickers'
import type { OwnDeed, Phone, Sheet } from './phone-context'
import { doDeed } from './world'

const noteMs = 4000

/** All that one phone keeps for itself, and the `Phone` its parts use. */
export function useHeld(world: Snapshot, person: PersonShown) {
  const rooms = useRooms(world, person)
  const [note, say] = useNote()
  const act = useAct(person.id, rooms.chat, say)
  const pickers = usePickers(act, say)
  const [sheet, show] = useState<Sheet | null>(null)
  const [liff, openLiff] = useState<string | null>(null)
  const [letters, setLetters] = useState(1)
  const { fillIn, ...writing } = useWriting()
  const [menuOpen, toggleMenu] = useMenuOpen(person.richMenu, writing.draft.text !== '')
  const phone: Phone = {
    ...{ world, person, chat: rooms.chat, act, note: say, pick: pickers.open },
    ...{ show, openLiff, toggleMenu, letters, setLetters },
    fillIn: (text) => {
      toggleMenu(false)
      fillIn(text)
    },
    openChat: (words) => {
      rooms.open(undefined)
      openLiff(null)
      phone.fillIn(words)
    },
  }
  return { phone, rooms, note, sheet, liff, closeLiff: () => openLiff(null), menuOpen, writing, pickers }
}

function useWriting() {
  const [draft, setDraft] = useState<Draft>({ text: '' })
  const [focusCount, setFocusCount] = useState(0)
  const ask = (next: Draft) => {
    setDraft(next)
    setFocusCount((count) => count + 1)
  }
  return {
    ...{ draft, setDraft, focusCount },
    fillIn: (text: string | null) => ask(text === null ? draft : { ...draft, text }),
    quote: (quotes: Draft['quotes']) => ask({ ...draft, quotes }),
  }
}

function useAct(person: string, chat: string | undefined, say: (sentence: string) => void): Phone['act'] {
  return async (deed: OwnDeed) => {
    // the deed with its person back; a spread of a union loses its kinds
    const objection = await doDeed({ ...deed, person, ...(chat && { chat }) } as Deed)
    if (objection) say(objection)
    return objection === null
  }
}

/** A note that fades by itself. */
function useNote(): [string, (sentence: string) => void] {
  const [note, setNote] = useState('')
  useEffect(() => {
    if (!note) return
    const timer = setTimeout(() => setNote(''), noteMs)
    return () => clearTimeout(timer)
  }, [note])
  return [note, setNote]
}

/** A new menu opens when its maker wants it selected and nothing is being written; afterwards it is the person's choice. */
function useMenuOpen(menu: RichMenuShown | null, isWriting: boolean): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (menu && !isWriting) setOpen((before) => before || menu.selected)
  }, [menu?.id])
  return [open, setOpen]
}
