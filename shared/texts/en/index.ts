/** The English texts: plain, warm, the same meaning. The compiler holds them to the form of the Thai ones. */

import type { Texts } from '../th'
import { catalogue } from './catalogue'
import { common } from './common'
import { finished } from './finished'
import { group } from './group'
import { help } from './help'
import { lesson } from './lesson'
import { menu } from './menu'
import { review } from './review'
import { settings } from './settings'
import { test } from './test'
import { visits } from './visits'
import { welcome } from './welcome'
import { where } from './where'

/** Every sentence in English. */
export const en: Texts = {
  catalogue,
  common,
  finished,
  group,
  help,
  lesson,
  menu,
  review,
  settings,
  test,
  visits,
  welcome,
  where,
}
