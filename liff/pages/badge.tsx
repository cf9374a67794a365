/** One badge: what it is, what it says one can do, whether it counts, and what can be done with it. */
import type { BadgePage as Badge } from '../../shared/api-badges'
import { go } from '../address'
import { useLine } from '../context'
import { BadgeTold } from '../parts/badge-told'
import { Button } from '../parts/button'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import { LevelBar, Medal, WovenEdge } from '../parts/medal'
import { Note } from '../parts/note'
import { Results } from '../parts/results'
import { Row, Rows } from '../parts/row'
import { useSay, useWords } from '../words'

export const BadgePage = ({ id }: { id: string }) => (
  <BadgeTold id={id}>{(badge) => <OneBadge badge={badge} />}</BadgeTold>
)

function OneBadge({ badge }: { badge: Badge }) {
  const { badges } = useWords()
  const say = useSay()
  const share = () => go.to('share', badge.id)
  return (
    <Frame
      title={say.pick(badge.title)}
      top={
        <div class="badge-top">
          <Medal url={badge.medallion} size={168} />
          <WovenEdge cloth={badge.cloth} />
        </div>
      }
      dock={
        badge.state !== 'revoked' && <Button kind="main" sign="send" label={badges.send} onClick={share} />
      }
    >
      <LevelBar level={badge.level} />
      <Counts badge={badge} />
      <Facts badge={badge} />
      <Can badge={badge} />
      <Results title={badges.results} results={badge.results} />
      <Deeds badge={badge} />
    </Frame>
  )
}

function Counts({ badge }: { badge: Badge }) {
  const { badges } = useWords()
  if (badge.state === 'good') return <Note kind="done" title={badges.goodTitle} text={badges.goodTell} />
  if (badge.state === 'expired')
    return <Note kind="plain" title={badges.expiredTitle} text={badges.expiredTell} />
  return <Note kind="stop" title={badges.revokedTitle} text={badge.reason && badges.reason[badge.reason]} />
}

function Facts({ badge }: { badge: Badge }) {
  const { badges } = useWords()
  const say = useSay()
  const facts: [string, string][] = [
    [badges.awardedAt, say.date(badge.awardedAt)],
    ...(badge.expiresAt ? [[badges.expiresAt, say.date(badge.expiresAt)] as [string, string]] : []),
    [badges.issuer, say.pick(badge.issuer)],
    [badges.name, badge.name ?? badges.nameless],
    [badges.seenBy, badge.share ? badges.seenByLink : badges.seenByYou],
  ]
  return (
    <dl class="card facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Can({ badge }: { badge: Badge }) {
  const { badges } = useWords()
  const say = useSay()
  if (badge.can.length === 0) return null
  return (
    <section class="card">
      <h2>{badges.can}</h2>
      <ul class="points">
        {badge.can.map((deed) => (
          <li key={deed.th}>
            <Icon sign="check" size={28} />
            <span>{say.pick(deed)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where anybody checks this very credential. */
const checkOf = ({ files }: Badge): string =>
  new URL(`/verify?link=${encodeURIComponent(files.credential)}`, files.credential).href

function Deeds({ badge }: { badge: Badge }) {
  const { badges, sharing } = useWords()
  const say = useSay()
  const line = useLine()
  const { id, state, share } = badge
  return (
    <>
      <h2>{badges.more}</h2>
      <Rows>
        <Row
          sign="certificate"
          title={badges.files}
          tell={badges.filesTell}
          onClick={() => go.to('files', id)}
        />
        <Row
          sign="check"
          title={badges.check}
          tell={badges.checkTell}
          leads="outside"
          onClick={() => line.openOutside(checkOf(badge))}
        />
        {state === 'revoked' && share && (
          <Row
            sign="eye"
            title={sharing.end}
            tell={sharing.since({ date: say.date(share.since) })}
            onClick={() => go.to('share', id)}
          />
        )}
        {state !== 'revoked' && (
          <>
            <Row sign="qrcode" title={badges.qr} tell={badges.qrTell} onClick={() => go.to('qr', id)} />
            <Row
              sign="pencil"
              title={badges.changeName}
              tell={badges.changeNameTell}
              onClick={() => go.to('name', id)}
            />
            <Row
              sign="linkedin"
              title={badges.linkedIn}
              tell={badges.linkedInTell}
              onClick={() => go.to('linkedIn', id)}
            />
          </>
        )}
      </Rows>
    </>
  )
}
