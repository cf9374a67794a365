/** What was reached in a course, a line a result. */
import type { BadgeResult } from '../../shared/badge'
import { useSay, useWords } from '../words'

export function Results({ title, results }: { title: string; results: BadgeResult[] }) {
  const { badges } = useWords()
  const say = useSay()
  if (results.length === 0) return null
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul class="results">
        {results.map((result) => (
          <li key={result.title.th}>
            <span>{say.pick(result.title)}</span>
            {result.reached && <b>{say.pick(result.reached)}</b>}
            {result.percent !== undefined && <b>{badges.percent({ percent: result.percent })}</b>}
            {result.passPercent !== undefined && (
              <span class="soft">{badges.passAt({ percent: result.passPercent })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
