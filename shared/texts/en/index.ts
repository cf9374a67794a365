/** The English texts: plain, warm, the same meaning. The compiler holds them to the form of the Thai ones. */

import type { Texts } from '../th'
import { award } from './award'
import { badgePage } from './badge-page'
import { badgePicture } from './badge-picture'
import { badges } from './badges'
import { catalogue } from './catalogue'
import { cheers } from './cheers'
import { classes } from './classes'
import { codes } from './codes'
import { common } from './common'
import { credential } from './credential'
import { finished } from './finished'
import { group } from './group'
import { help } from './help'
import { helping } from './helping'
import { lesson } from './lesson'
import { menu } from './menu'
import { phone } from './phone'
import { poster } from './poster'
import { review } from './review'
import { roster } from './roster'
import { settings } from './settings'
import { team } from './team'
import { test } from './test'
import { verify } from './verify'
import { visits } from './visits'
import { welcome } from './welcome'
import { where } from './where'

/** Every sentence in English. */
export const en: Texts = {
  award,
  badgePicture,
  badgePage,
  badges,
  catalogue,
  cheers,
  classes,
  codes,
  common,
  credential,
  finished,
  group,
  help,
  helping,
  lesson,
  menu,
  phone,
  poster,
  review,
  roster,
  settings,
  team,
  test,
  verify,
  visits,
  welcome,
  where,
}
