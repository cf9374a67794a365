/** The Thai texts, one subject a file. Their form is the form of every other language. */
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

/** Every sentence in Thai, by subject. */
export const th = {
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
/** What a language has to say: the form of the Thai texts. */
export type Texts = typeof th
