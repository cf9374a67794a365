/** Which language a page of the server speaks to somebody we do not know. */
import type { Language } from '../../shared/person'

/**
 * What was asked for by `?lang=`, else the one of ours that the browser likes best, else Thai.
 *
 * @param accept `Accept-Language`, such as `en-GB,en;q=0.9,th;q=0.8`
 */
export function pageLanguage(asked: string | undefined, accept: string | undefined): Language {
  if (asked === 'th' || asked === 'en') return asked
  const [first] = (accept ?? '')
    .split(',')
    .map(wish)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap<Language>(({ language }) => (language === 'th' || language === 'en' ? [language] : []))
  return first ?? 'th'
}

function wish(text: string): { language: string; weight: number } {
  const [tag = '', ...more] = text.trim().toLowerCase().split(';')
  const [, weight] =
    /^q=(\d(?:\.\d+)?)$/.exec(more.map((part) => part.trim()).find((p) => p.startsWith('q=')) ?? '') ?? []
  return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
}
