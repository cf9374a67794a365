/** A credential as it is signed for the tests of sharing: what a recogniser reads stands where the house puts it. */
import type { Json } from '../../bot/credentials/canonical'
import { ourContexts } from '../../bot/credentials/contexts'
import type { Badge } from '../../shared/badge'

const aligned = (kind: string, targetName: string, more: Json = {}): Json => ({
  type: ['Alignment'],
  targetType: `ext:${kind}`,
  targetName,
  targetUrl: `https://riandee.example/terms/${kind}`,
  ...more,
})

/** Unsigned; `addProof` signs it. */
export const credentialOf = (badge: Badge): Json => ({
  '@context': [...ourContexts],
  id: `urn:uuid:00000000-0000-4000-8000-${badge.id.slice(-12).padStart(12, '0')}`,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: badge.face.title.th,
  issuer: {
    id: 'did:web:riandee.example:issuers:main',
    type: ['Profile'],
    name: badge.face.issuer.th,
    address: { type: ['Address'], addressCountryCode: 'TH', addressRegion: 'เชียงใหม่' },
  },
  validFrom: '2026-11-21T02:00:00Z',
  awardedDate: '2026-11-21T02:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    ...(badge.name === undefined
      ? {}
      : {
          identifier: [
            { type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: badge.name },
          ],
        }),
    achievement: {
      id: 'https://riandee.example/achievements/product-photos',
      type: ['Achievement'],
      achievementType: 'MicroCredential',
      name: badge.face.title.th,
      description: badge.face.title.th,
      criteria: { narrative: 'ส่งรูปสามรูป ผู้ตรวจให้ผ่านทุกเกณฑ์' },
      alignment: [
        aligned('LearningOutcome', 'ถ่ายรูปสินค้าด้วยแสงธรรมชาติ'),
        aligned('Workload', 'ECTS', { targetFramework: 'ECTS', targetCode: '0.5' }),
        aligned('NotionalHours', 'PT15H', { targetCode: 'PT15H' }),
        aligned('EQF', 'EQF level 2', { targetFramework: 'EQF', targetCode: '2' }),
        aligned('AssessmentType', 'แฟ้มผลงาน'),
        aligned('LearningMode', 'ออนไลน์'),
        aligned('QualityAssurance', 'การรับรองหลักสูตร'),
      ],
    },
  },
})
