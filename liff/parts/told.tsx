/** A page that first asks the bot: "opening" until it is told, then the page, or what to do when it is not told. */
import type { ComponentChildren } from 'preact'
import { useMe } from '../context'
import { OpeningPage } from '../pages/opening'
import { UnopenedPage } from '../pages/unopened'
import type { Asked } from '../use-asked'

interface ToldProps<Value> {
  asked: Asked<Value>
  children: (told: Value) => ComponentChildren
}

/** Waits for who holds the phone too, so that no page changes its language under somebody's eyes. */
export function Told<Value>({ asked, children }: ToldProps<Value>) {
  const me = useMe()
  const again = () => {
    if (me.why) me.again()
    asked.again()
  }
  const why = me.why ?? asked.why
  if (why) return <UnopenedPage why={why} again={again} />
  if (!me.told || asked.told === undefined) return <OpeningPage />
  return <>{children(asked.told)}</>
}
