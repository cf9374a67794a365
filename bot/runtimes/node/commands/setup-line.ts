/** `npm run setup:line`: sets the webhook address, the rich menus and the mini-app at LINE. */
import { office } from '../../../../shared/texts/office'
import { readConfig } from '../../config'
import { setUpLine } from '../set-up-line'
import { command, say } from './say'

await command(async () => say(office.setUp({ what: (await setUpLine(readConfig(process.env))).join('; ') })))
