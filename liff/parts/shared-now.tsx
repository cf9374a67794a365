/** While a badge is shared: since when, on how many days it was seen, other ways to send it, and how to end it. */
import type { Share } from '../../shared/api-badges'
import { go } from '../address'
import { useLine } from '../context'
import { useSay, useWords } from '../words'
import { CopyLinkRow } from './copy'
import { Ending } from './ending'
import { Icon } from './icon'
import { Phrases } from './phrases'
import { Row, Rows } from './row'

interface SharedNowProps {
  share: Share
  /** The badge's id. */
  badge: string
  isBusy: boolean
  end: () => void
}

export function SharedNow({ share, badge, isBusy, end }: SharedNowProps) {
  const { sharing } = useWords()
  const say = useSay()
  const line = useLine()
  return (
    <>
      <h2>{sharing.now}</h2>
      <p class="with-sign">
        <Icon sign="eye" size={30} />
        <span>
          <b>{sharing.seen({ days: share.seenOnDays })}</b>{' '}
          <span class="nb soft">{sharing.since({ date: say.date(share.since) })}</span>
        </span>
      </p>
      <Rows>
        <Row
          sign="eye"
          title={sharing.look}
          tell={sharing.lookTell}
          leads="outside"
          onClick={() => line.openOutside(share.url)}
        />
        <CopyLinkRow url={share.url} />
        <OtherApps url={share.url} />
        <Row
          sign="qrcode"
          title={sharing.showQr}
          tell={sharing.showQrTell}
          onClick={() => go.to('qr', badge)}
        />
      </Rows>
      <p class="soft">
        <Phrases text={sharing.changeAnyTime} />
      </p>
      <Ending words={sharing} isBusy={isBusy} onEnd={end} />
    </>
  )
}

/** The phone's own share sheet, where it has one. */
export function OtherApps({ url }: { url: string }) {
  const { sharing } = useWords()
  if (!('share' in navigator)) return null
  // Whoever turns back has done nothing wrong.
  const share = () => void navigator.share({ url }).catch(() => undefined)
  return <Row sign="share" title={sharing.otherApps} tell={sharing.otherAppsTell} onClick={share} />
}
