/** Laws of the record on a badge's page: what was signed, in the words of people. */
import { expect, test } from 'vitest'
import { recordOf } from '../../bot/pages/badge-record'

const saysOf = (alignment: object, language: 'th' | 'en') =>
  recordOf(
    JSON.stringify({ issuer: {}, credentialSubject: { achievement: { alignment: [alignment] } } }),
    language,
  ).flatMap(({ values }) => values)

test.each([
  ['ext:NotionalHours', 'PT30M', undefined, '30 นาที', '30 minutes'],
  ['ext:NotionalHours', 'PT1H', undefined, '1 ชั่วโมง', '1 hour'],
  ['ext:NotionalHours', 'PT15H15M', undefined, '15 ชั่วโมง 15 นาที', '15 hours 15 minutes'],
  ['ext:Workload', '0.5', 'Hours', '30 นาที', '30 minutes'],
  ['ext:Workload', '0.5', 'ECTS', 'ECTS 0.5', 'ECTS 0.5'],
])('%s of %s %s is said as %s · %s', (targetType, targetCode, targetFramework, th, en) => {
  const alignment = { targetType, targetCode, targetFramework }
  expect([saysOf(alignment, 'th'), saysOf(alignment, 'en')]).toEqual([[th], [en]])
})
