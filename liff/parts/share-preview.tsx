/**
 * The card as it will stand in a chat, with the name that is chosen just now: laid out as the picture of the badge is, which
 * the bot draws once the choice is made. Below it what the page behind it tells beside that.
 */
import type { BadgePage } from '../../shared/api-badges'
import { useSay, useWords } from '../words'
import { Medal, WovenEdge } from './medal'
import { Results } from './results'

interface PreviewProps {
  badge: BadgePage
  /** Null: none. */
  name: string | null
}

export function SharePreview({ badge, name }: PreviewProps) {
  const { sharing } = useWords()
  const say = useSay()
  return (
    <>
      <div class="in-chat">
        <div class="share-card" data-cloth={badge.cloth}>
          <Medal url={badge.medallion} size={136} />
          <WovenEdge cloth={badge.cloth} />
          <div class="dyed">
            {name && <b class="thread">{name}</b>}
            <b class="name">{say.pick(badge.title)}</b>
            <span>{say.pick(badge.issuer)}</span>
            <span>{say.date(badge.awardedAt)}</span>
          </div>
          <p class="opens">{sharing.seeWork}</p>
        </div>
      </div>
      <Results title={sharing.resultsToo} results={badge.results} />
    </>
  )
}
