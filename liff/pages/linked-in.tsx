/** Adds a badge to LinkedIn, which takes the fields in its address; the same fields stand here to be copied. */
import { useLine } from '../context'
import { BadgeTold } from '../parts/badge-told'
import { Button } from '../parts/button'
import { CopyField } from '../parts/copy'
import { Frame } from '../parts/frame'
import { Note } from '../parts/note'
import { Phrases } from '../parts/phrases'
import { useWords } from '../words'

const fields = ['name', 'organization', 'issued', 'id', 'url'] as const

export function LinkedInPage({ id }: { id: string }) {
  const { badges } = useWords()
  const line = useLine()
  return (
    <BadgeTold id={id}>
      {({ linkedIn }) => (
        <Frame
          title={badges.linkedInTitle}
          dock={
            <Button
              kind="main"
              sign="external"
              label={badges.linkedInAdd}
              onClick={() => line.openOutside(linkedIn.add)}
            />
          }
        >
          <p>
            <Phrases text={badges.linkedInHint} />
          </p>
          {!linkedIn.url && <Note kind="plain" text={badges.linkedInNoUrl} />}
          <div class="card">
            {fields.map((field) => {
              const value = linkedIn[field]
              return value && <CopyField key={field} name={badges.field[field]} value={value} />
            })}
          </div>
        </Frame>
      )}
    </BadgeTold>
  )
}
