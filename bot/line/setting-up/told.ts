/** What setting LINE up has to tell, as plain facts; the words for them are found elsewhere. */

import type { MenuDeed } from './plan-menus'
import type { AppDeed } from './plan-mini-app'
import type { WebhookDeed } from './plan-webhook'

/** Something that is not at LINE as it should be, and what is done about it. */
export type Deed = WebhookDeed | MenuDeed | AppDeed

export type Area = 'account' | 'webhook' | 'menus' | 'mini-app' | 'quota'

/** Why LINE did not do what was asked. */
export type Why =
  | { why: 'silent' }
  | { why: 'too-often' }
  | { why: 'refused'; status: number; message: string }
  | { why: 'people-still-moving' }

/** How the webhook address answered LINE's own call. `detail` is in LINE's words. */
export type Heard =
  | { heard: 'answers' }
  | {
      heard: 'could-not-connect' | 'request-timeout' | 'error-status-code' | 'unclassified' | 'unknown-host'
      status: number
      detail: string
    }

export type Told =
  | { told: 'account'; name: string; basicId: string }
  /** `liffId` is known only once the mini-app was made. */
  | { told: 'deed'; deed: Deed; planned: boolean; liffId?: string }
  | { told: 'webhook-right'; address: string }
  | { told: 'webhook-heard'; address: string; answer: Heard }
  /** The new address does not answer, so the one that was there stays. */
  | { told: 'webhook-kept'; was: string }
  | { told: 'webhook-off' }
  | { told: 'menus-right'; count: number }
  | { told: 'menus-full'; total: number; free: number; needed: number }
  | { told: 'mini-app-right'; liffId: string; url: string }
  | { told: 'mini-app-unseen' }
  | { told: 'mini-app-not-there'; liffId: string; there: string[] }
  | { told: 'mini-apps-full' }
  /** `limit` is absent when the plan has none. */
  | { told: 'quota'; limit?: number; used: number }
  | { told: 'stopped'; area: Area; because: Why }

/** Takes what is told at the moment it is known. */
export type Tell = (told: Told) => void
