/** How one is asked where one lives and learns: region, province, school. Decides nothing. */
import { provinces, type RegionId, regions } from '../../shared/provinces'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import type { World } from './flow'

/** Of what the province is: of a class, or one's own when absent. */
type Of = 'class' | undefined
const ofWhat = (of: Of) => (of ? { of } : {})

/** Asks for the province: first the region. */
export function provinceCard(world: World, of?: Of): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).settings
  return {
    kind: 'card',
    title: texts.provinceTitle,
    lines: [texts.provinceHint],
    rows: regions.map(({ id, name }) => ({
      title: name[language] ?? name.th,
      choice: { kind: 'region', region: id, ...ofWhat(of) },
    })),
    buttons: [noProvince(world)],
  }
}

/** The provinces of one region to tap. */
export function regionCard(region: RegionId, world: World, of?: Of): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).settings
  const name = regions.find(({ id }) => id === region)?.name
  return {
    kind: 'card',
    title: texts.provinceOfRegion({ region: name?.[language] ?? name?.th ?? '' }),
    rows: provinces
      .filter((province) => province.region === region)
      .map((province) => ({
        title: province.name[language],
        choice: { kind: 'province', province: province.code, ...ofWhat(of) },
      })),
    buttons: [
      { label: texts.otherProvinceButton, choice: { kind: 'setting', what: 'province' }, look: 'second' },
      noProvince(world),
    ],
  }
}

const noProvince = (world: World): Button => ({
  label: textsIn(world.person.language).settings.provinceSkipButton,
  choice: { kind: 'province', province: null },
})

/** Asks for the school. */
export function schoolCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).settings
  return {
    kind: 'card',
    title: texts.schoolTitle,
    lines: [texts.schoolHint],
    buttons: [{ label: texts.schoolNoneButton, choice: { kind: 'school-none' }, look: 'second' }],
  }
}
