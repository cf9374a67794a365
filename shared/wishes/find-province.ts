/** Finds the province somebody types, with its other names and slips. */
import { type Province, provinces } from '../provinces'
import { cores } from './courtesy'
import { plain, sounds } from './plain'
import { nearest } from './spelling'

interface Named {
  sounds: string
  plain: string
  province: Province
}

let named: Named[] | undefined

const names = (): Named[] => {
  named ??= provinces.flatMap((province) =>
    [province.name.th, province.name.en, ...province.also].map((name) => {
      const simple = plain(name)
      return { province, plain: simple, sounds: sounds(simple) }
    }),
  )
  return named
}

/** How much may differ for a question back. */
const guessShare = 0.3

/**
 * The province meant; `sure` is false when it should be asked back, undefined when nothing is near.
 *
 * @param text "จ.เชียงใหม่ค่ะ", "อยู่โคราช", "chiangmai"
 */
export function findProvince(text: string): { province: Province; sure: boolean } | undefined {
  const forms = formsOf(text)
  for (const form of forms) {
    const same = names().find((name) => name.plain === form)
    if (same) return { province: same.province, sure: true }
  }
  for (const form of forms) {
    const heard = sounds(form).replace(/ /g, '')
    const same = names().find((name) => heard.length >= 3 && name.sounds.replace(/ /g, '') === heard)
    if (same) return { province: same.province, sure: true }
  }
  const near = forms
    .map((form) => nearest(sounds(form), names(), guessShare))
    .find((name) => name !== undefined)
  return near && { province: near.province, sure: false }
}

function formsOf(text: string): string[] {
  const said = plain(text.slice(0, 80).replace(/จ\.|จว\./g, ''))
  const short = cores(said).map((form) =>
    form.replace(/^(อยู่ที่|อยู่แถว|อยู่|บ้านอยู่|คน|ที่)+/, '').replace(/^(จังหวัด|เมือง|changwat |i live in )/, ''),
  )
  return [...new Set([said, ...short])].filter((form) => form.length > 1)
}
