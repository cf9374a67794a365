/** What somebody chose or wrote and has not sent yet: it outlives a way to another page and back, and signing in anew. */
import { useState } from 'preact/hooks'

export interface Draft<Value> {
  value: Value
  set(value: Value): void
  /** It is sent: the next time begins from what then is. */
  forget(): void
}

/**
 * @param key the same for the same thing; kept until this opening of the mini-app is closed
 * @param first where there is no draft
 */
export function useDraft<Value>(key: string, first: Value): Draft<Value> {
  const place = `riandee.draft.${key}`
  const [value, setValue] = useState(() => kept<Value>(place) ?? first)
  return {
    value,
    set: (now) => {
      sessionStorage.setItem(place, JSON.stringify(now))
      setValue(now)
    },
    forget: () => sessionStorage.removeItem(place),
  }
}

/** Written by `set` alone, under the same key. */
const kept = <Value>(place: string): Value | undefined =>
  JSON.parse(sessionStorage.getItem(place) ?? 'null') ?? undefined
