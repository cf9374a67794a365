/** The pages that nobody opens first: one program of their own, so that the first page is there sooner. */
import type { FunctionComponent } from 'preact'
import type { PageName } from '../address'
import { CheerPage } from './cheer'
import { CheerHelpPage } from './cheer-help'
import { CheersPage } from './cheers'
import { FilesPage } from './files'
import { LinkedInPage } from './linked-in'
import { NamePage } from './name'
import { QrPage } from './qr'
import { SharePage } from './share'
import { ShowcasePage } from './showcase'

export const later: Partial<Record<PageName, FunctionComponent<{ id: string }>>> = {
  share: SharePage,
  name: NamePage,
  files: FilesPage,
  qr: QrPage,
  linkedIn: LinkedInPage,
  showcase: ShowcasePage,
  cheers: CheersPage,
  cheer: CheerPage,
  cheerHelp: CheerHelpPage,
}
