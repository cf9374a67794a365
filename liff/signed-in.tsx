/** Whoever holds the phone, asked for once beside the page's own question; the language of all pages comes from it. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { MeContext, useApi } from './context'
import { loadLater } from './pages/load-later'
import { useAsked } from './use-asked'
import { LanguageContext, lastLanguage, speak } from './words'

export function SignedIn({ children }: { children: ComponentChildren }) {
  const api = useApi()
  const me = useAsked('me', async () => {
    const told = await api.me()
    return { ...told, language: await speak(told.language) }
  })
  useEffect(() => {
    // The first page is there: the line is free for the others, which then open without a signal too.
    if (me.told) void loadLater().catch(() => undefined)
  }, [me.told])
  return (
    <LanguageContext.Provider value={me.told?.language ?? lastLanguage()}>
      <MeContext.Provider value={me}>{children}</MeContext.Provider>
    </LanguageContext.Provider>
  )
}
