/** A learner in a class, their trainer, and the request between them: what the laws of helping begin with. */

import { consentVersion } from '../../shared/consent'
import type { Look, RequestSeen, Seen } from '../../shared/desk'
import type { Called, Class, Person } from '../../shared/person'
import type { Role } from '../../shared/roles'
import { newTalk, type Talk } from '../talk'
import { type LittleWorld, newWorld, shippedCourses } from '../world'

const catalogue = shippedCourses()

export const malee: Called = { id: 'malee', name: 'มาลี', address: 'khun' }
export const somsri: Called = { id: 'somsri', name: 'สมศรี', address: 'khun' }

export const aClass: Class = {
  id: 'C1',
  course: 'first-steps',
  school: 'โรงเรียนผู้สูงอายุบ้านดอนแก้ว',
  province: 'TH-50',
  startsAt: 0,
  trainer: malee,
}

/** Somsri, who learns in Malee's class. */
export function learner(change: Partial<LittleWorld> = {}, person: Partial<Person> = {}): Talk {
  const world = newWorld({ catalogue, classes: [aClass], team: [malee], ...change })
  return newTalk({
    ...world,
    person: { ...world.person, name: somsri.name, consent: consentVersion, ...person },
  })
}

export const aRequest: RequestSeen = {
  learner: somsri,
  request: 'request',
  at: newWorld({ catalogue }).now - 2 * 3_600_000,
  class: aClass,
  isOpen: true,
  isEscalated: false,
  words: [{ text: 'กดแล้วจอดำค่ะ' }],
}

/** Malee at her phone; what she looks at finds `requests`, the first of which she was told of. */
export function helper(
  requests: RequestSeen[] = [aRequest],
  change: { roles?: Role[]; id?: string } = {},
): Talk {
  const world = newWorld({ catalogue, find: finding(requests) })
  const { roles = ['trainer'], id = malee.id } = change
  return newTalk({
    ...world,
    person: { ...world.person, id, name: malee.name, consent: consentVersion, roles, menu: 'trainer' },
  })
}

const finding =
  (requests: RequestSeen[]) =>
  (look: Look): Seen => {
    const [first] = requests
    if (look.at === 'waiting') return { found: 'waiting', waiting: requests.filter((one) => one.isOpen) }
    if (look.at === 'quoted' && first && look.lineMessageId === 'told')
      return { found: 'request', request: first }
    const asked = look.at === 'request' ? requests.find((one) => one.request === look.request) : undefined
    return asked ? { found: 'request', request: asked } : { found: 'nothing' }
  }
