/** The table of LINE's endpoints: the word faults and the log know it by, who may call it, how often. */

export type Operation = { on: string; auth: 'bot' | 'login' | 'none'; rate: Rate }
type Rate = { calls: number; perMs: number }

const SECOND = 1000
const HOUR = 3_600_000
const usual: Rate = { calls: 2000, perMs: SECOND }
const rare: Rate = { calls: 60, perMs: HOUR }

type Row = [method: string, path: RegExp, on: string, more?: Partial<Operation>]

/** First match wins. https://developers.line.biz/en/reference/messaging-api/#rate-limits */
const TABLE: Row[] = [
  ['POST', /^\/v2\/bot\/message\/reply$/, 'reply'],
  ['POST', /^\/v2\/bot\/message\/push$/, 'push'],
  ['POST', /^\/v2\/bot\/message\/multicast$/, 'multicast', { rate: { calls: 200, perMs: SECOND } }],
  ['POST', /^\/v2\/bot\/message\/narrowcast$/, 'narrowcast', { rate: rare }],
  ['POST', /^\/v2\/bot\/message\/broadcast$/, 'broadcast', { rate: rare }],
  ['POST', /^\/v2\/bot\/message\/validate\//, 'validate'],
  ['GET', /^\/v2\/bot\/message\/quota/, 'quota'],
  ['GET', /^\/v2\/bot\/message\/progress\//, 'narrowcast-progress'],
  ['GET', /^\/v2\/bot\/message\/[^/]+\/content/, 'content'],
  ['GET', /^\/v2\/bot\/profile\//, 'profile'],
  ['GET', /^\/v2\/bot\/followers\//, 'followers'],
  ['*', /^\/v2\/bot\/group\//, 'group'],
  ['POST', /^\/v2\/bot\/chat\/loading\/start$/, 'loading', { rate: { calls: 100, perMs: SECOND } }],
  ['*', /^\/v2\/bot\/richmenu\/[^/]+\/content$/, 'rich-menu-image'],
  ['*', /^\/v2\/bot\/richmenu\/alias/, 'rich-menu-alias'],
  ['POST', /^\/v2\/bot\/richmenu\/bulk\//, 'link-rich-menu'],
  ['POST', /^\/v2\/bot\/richmenu\/batch$/, 'batch-rich-menu', { rate: { calls: 3, perMs: HOUR } }],
  ['POST', /^\/v2\/bot\/richmenu$/, 'create-rich-menu', { rate: { calls: 100, perMs: HOUR } }],
  ['DELETE', /^\/v2\/bot\/richmenu\/[^/]+$/, 'delete-rich-menu', { rate: { calls: 100, perMs: HOUR } }],
  ['*', /^\/v2\/bot\/richmenu/, 'rich-menu'],
  ['*', /^\/v2\/bot\/user\/.+\/richmenu/, 'link-rich-menu'],
  ['POST', /^\/v2\/bot\/channel\/webhook\/test$/, 'test-webhook', { rate: rare }],
  ['*', /^\/v2\/bot\/channel\/webhook\//, 'webhook-endpoint', { rate: { calls: 1000, perMs: 60_000 } }],
  ['GET', /^\/v2\/bot\/info$/, 'info'],
  ['*', /^\/liff\/v1\/apps/, 'liff', { auth: 'login' }],
  ['POST', /^\/user\/v1\/deauthorize$/, 'deauthorize', { auth: 'login' }],
  ['GET', /^\/oauth2\/v2\.1\/certs$/, 'certs', { auth: 'none' }],
  ['*', /^\/oauth2\/v2\.1\/verify$/, 'verify', { auth: 'none' }],
  ['POST', /^\/(oauth2\/v2\.1\/(token|revoke)|oauth2\/v3\/token|v2\/oauth\/.+)$/, 'token', { auth: 'none' }],
  ['GET', /^\/v2\/profile$/, 'own-profile', { auth: 'none' }],
]

/** The operation this request is, or null for an address LINE does not have. */
export function operationOf(method: string, path: string): Operation | null {
  const row = TABLE.find(([wanted, pattern]) => (wanted === '*' || wanted === method) && pattern.test(path))
  return row ? { on: row[2], auth: 'bot', rate: usual, ...row[3] } : null
}
