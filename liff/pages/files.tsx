/** The files of a badge. LINE cannot save files itself, so each opens in the phone's own browser. */
import { useLine } from '../context'
import { BadgeTold } from '../parts/badge-told'
import { Frame } from '../parts/frame'
import type { Sign } from '../parts/icon'
import { Phrases } from '../parts/phrases'
import { Row, Rows } from '../parts/row'
import { useWords } from '../words'

const kinds = ['certificate', 'card', 'square', 'baked', 'credential'] as const

const signs: Record<(typeof kinds)[number], Sign> = {
  certificate: 'certificate',
  card: 'photo',
  square: 'photo',
  baked: 'check',
  credential: 'file',
}

export function FilesPage({ id }: { id: string }) {
  const { badges } = useWords()
  const line = useLine()
  return (
    <BadgeTold id={id}>
      {({ files }) => (
        <Frame title={badges.filesTitle}>
          <p>
            <Phrases text={badges.filesHint} />
          </p>
          <Rows>
            {kinds.map((kind) => (
              <Row
                key={kind}
                sign={signs[kind]}
                title={badges[kind]}
                tell={badges[`${kind}Tell`]}
                leads="outside"
                onClick={() => line.openOutside(files[kind])}
              />
            ))}
          </Rows>
        </Frame>
      )}
    </BadgeTold>
  )
}
