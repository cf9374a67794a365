/** While there is a showcase: its QR code, ways to send and print it, and how to close it. */
import { useLine } from '../context'
import { useWords } from '../words'
import { CopyLinkRow } from './copy'
import { Ending } from './ending'
import { QrCode } from './qr-code'
import { Row, Rows } from './row'
import { OtherApps } from './shared-now'

interface ShowcaseNowProps {
  url: string
  seenOnDays: number
  isBusy: boolean
  end: () => void
}

export function ShowcaseNow({ url, seenOnDays, isBusy, end }: ShowcaseNowProps) {
  const { showcase: text, sharing } = useWords()
  const line = useLine()
  return (
    <>
      <QrCode text={url} label={text.qrOf} />
      <Rows>
        <Row
          sign="eye"
          title={text.print}
          tell={sharing.seen({ days: seenOnDays })}
          leads="outside"
          onClick={() => line.openOutside(url)}
        />
        <CopyLinkRow url={url} />
        <OtherApps url={url} />
      </Rows>
      <Ending words={text} isBusy={isBusy} onEnd={end} />
    </>
  )
}
