/** What is printed for a class, as the store and the courses have it; see `routes/print.ts`. */
import { chatLink, showCode } from '../shared/code'
import type { Cloth, Edition } from '../shared/course'
import type { Class, Language } from '../shared/person'
import { provinceOf } from '../shared/provinces'
import { pick, textsIn } from '../shared/texts'
import type { Ports } from './ports'
import type { PrintNeeds } from './routes/print'
import { wordsOfCode } from './routes/qr'

/** @param ports the store for classes and lists, the mouth for the account's own id */
export function classPrints({ store, mouth }: Ports): Pick<PrintNeeds, 'posterOf' | 'cardsOf'> {
  const link = async (kind: 'class' | 'place', code: string) =>
    chatLink((await mouth.botId()) ?? '', wordsOfCode(kind, code))
  return {
    async posterOf(code, language) {
      const one = await store.classes.one(code)
      if (!one) return undefined
      return {
        ...shownOf(one, await store.courses.newest(), language),
        province: provinceOf(one.province)?.name[language] ?? '',
        startsAt: one.startsAt,
        trainer: trainerOf(one, language),
        link: await link('class', one.id),
        code: showCode(one.id),
      }
    },
    async cardsOf(id, language) {
      const one = await store.classes.one(id)
      if (!one) return undefined
      const open = (await store.places.ofClass(id)).filter(({ claimedBy }) => claimedBy === undefined)
      const seats = await Promise.all(
        open.map(async (place) => ({
          name: place.name,
          link: await link('place', place.id),
          code: showCode(place.id),
        })),
      )
      return { ...shownOf(one, await store.courses.newest(), language), seats }
    },
  }
}

function shownOf(one: Class, editions: Edition[], language: Language) {
  const course = editions.find((edition) => edition.course.id === one.course)?.course
  const cloth: Cloth = course?.cloth ?? 'line'
  return { course: course ? pick(course.title, language) : one.course, cloth, school: one.school }
}

const trainerOf = ({ trainer }: Class, language: Language): string =>
  trainer?.name === undefined
    ? ''
    : textsIn(language).common.called({ name: trainer.name, address: trainer.address })
