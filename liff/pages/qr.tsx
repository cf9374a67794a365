/** The QR code of a badge's public page, for somebody who stands beside one. */
import type { BadgePage } from '../../shared/api-badges'
import { go } from '../address'
import { BadgeTold } from '../parts/badge-told'
import { Button } from '../parts/button'
import { CopyField } from '../parts/copy'
import { Frame, State } from '../parts/frame'
import { Whole } from '../parts/lozenge'
import { Phrases } from '../parts/phrases'
import { QrCode } from '../parts/qr-code'
import { useSay, useWords } from '../words'

export const QrPage = ({ id }: { id: string }) => (
  <BadgeTold id={id}>
    {(badge) => (badge.share ? <Code badge={badge} url={badge.share.url} /> : <First id={id} />)}
  </BadgeTold>
)

function Code({ badge, url }: { badge: BadgePage; url: string }) {
  const { badges } = useWords()
  const title = useSay().pick(badge.title)
  return (
    <Frame title={badges.qrTitle}>
      <p>
        <Phrases text={badges.qrHint} />
      </p>
      <QrCode text={url} label={badges.qrOf({ title })} />
      <p class="centred">
        <b>{title}</b>
      </p>
      <div class="card">
        <CopyField name={badges.qrLink} value={url} />
      </div>
    </Frame>
  )
}

/** There is no page to be scanned before somebody chose what stands on it. */
function First({ id }: { id: string }) {
  const { badges } = useWords()
  return (
    <Frame
      title={badges.qrTitle}
      isState
      dock={<Button kind="main" sign="eye" label={badges.qrChoose} onClick={() => go.to('share', id)} />}
    >
      <State picture={<Whole />} title={badges.qrTitle} text={badges.qrNoShare} />
    </Frame>
  )
}
