/** A text whose phrases stay whole: Thai breaks between words, and would cut ลูก|หลาน. */
import { Fragment } from 'preact'

/** `text` with a line break wherever a phrase ends; a phrase still breaks when it alone is wider than the screen. */
export function Phrases({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((phrase, index) => (
        <Fragment key={phrase}>
          {index > 0 && ' '}
          <span class="nb">{phrase}</span>
        </Fragment>
      ))}
    </>
  )
}
