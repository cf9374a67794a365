/** A question of a page to the bot, and a deed of the person: what came, why not, and how to try again. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { NoAnswer, type Why } from './ask'

const whyOf = (error: unknown): Why => (error instanceof NoAnswer ? error.why : 'unanswered')

/** What was answered before in this opening of the mini-app: shown at once on the way back, and asked for anew. */
const seen = new Map<string, unknown>()

export interface Asked<Told> {
  told?: Told
  /** Set when nothing can be shown. */
  why?: Why
  again(): void
  /** Puts what is now known in the place of what was told. */
  put(told: Told): void
}

/**
 * @param key what is asked for, the same for the same thing
 * @param ask throws `NoAnswer`
 */
export function useAsked<Told>(key: string, ask: () => Promise<Told>): Asked<Told> {
  // What was kept under a key came from the same question.
  const [told, setTold] = useState(seen.get(key) as Told | undefined)
  const [why, setWhy] = useState<Why>()
  const put = useCallback(
    (now: Told) => {
      seen.set(key, now)
      setTold(now)
      setWhy(undefined)
    },
    [key],
  )
  const again = useCallback(() => {
    setWhy(undefined)
    ask()
      .then(put)
      .catch((error: unknown) => setWhy(whyOf(error)))
  }, [key])
  useEffect(again, [again])
  useEffect(() => {
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [again])
  return { told, why: told && why !== 'gone' ? undefined : why, again, put }
}

export interface Deed {
  isBusy: boolean
  /** Why the last one was not done. */
  why?: Why
  /** Does one thing at a time: a second tap meanwhile does nothing. */
  run(deed: () => Promise<void>): void
}

export function useDeed(): Deed {
  const [isBusy, setBusy] = useState(false)
  const [why, setWhy] = useState<Why>()
  const run = (deed: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    setWhy(undefined)
    deed()
      .catch((error: unknown) => setWhy(whyOf(error)))
      .finally(() => setBusy(false))
  }
  return { isBusy, why, run }
}
