/** Whoever holds the phone, asked for once beside the page's own question; the language of all pages comes from it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { MeContext, useApi } from './context'
import { useAsked } from './use-asked'
import { LanguageContext, lastLanguage, rememberLanguage } from './words'

export function SignedIn({ children }: { children: ComponentChildren }) {
  const api = useApi()
  const me = useAsked('me', api.me)
  const [language, setLanguage] = useState(lastLanguage)
  useEffect(() => {
    if (!me.told) return
    rememberLanguage(me.told.language)
    setLanguage(me.told.language)
  }, [me.told])
  return (
    <LanguageContext.Provider value={language}>
      <MeContext.Provider value={me}>{children}</MeContext.Provider>
    </LanguageContext.Provider>
  )
}
