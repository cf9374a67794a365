// A Flex bubble: header, hero, body and footer in a card of LINE's widths; and the carousel of several.
import { usePhone } from '../phone-context'
import { bubbleWidths } from './measures'
import type { FlexBubbleNode, FlexContainer, FlexNode } from './node'
import { FlexPart } from './part'
import { PartContext } from './part-context'
import { tapping } from './tapping'

/** A Flex message's contents. `name` (the altText) is what a screen reader says of the whole. */
export function FlexMessage({ contents, name }: { contents: FlexContainer; name: string }) {
  return (
    <PartContext.Provider value={FlexPart}>
      {contents.type === 'carousel' ? (
        <section class="flex-carousel" aria-label={name}>
          {contents.contents.map((bubble, index) => (
            <Bubble key={index} bubble={bubble} name={`${index + 1}`} />
          ))}
        </section>
      ) : (
        <Bubble bubble={contents} name={name} />
      )}
    </PartContext.Provider>
  )
}

const small = ['nano', 'micro']
const blocks = ['header', 'hero', 'body', 'footer'] as const

function Bubble({ bubble, name }: { bubble: FlexBubbleNode; name: string }) {
  const phone = usePhone()
  const size = bubble.size ?? 'mega'
  const drawn = blocks.filter((block) => bubble[block])
  return (
    <article
      class={`flex-bubble ${small.includes(size) ? 'is-small' : ''} ${bubble.footer ? 'has-footer' : ''}`}
      style={{ width: `${bubbleWidths[size] ?? bubbleWidths.mega}px` }}
      dir={bubble.direction}
      aria-label={name}
    >
      <div class="flex-card" {...tapping(bubble.action, phone, name)}>
        {drawn.map((block, index) => (
          <Block key={block} bubble={bubble} block={block} first={index === 0} />
        ))}
      </div>
    </article>
  )
}

type BlockProps = { bubble: FlexBubbleNode; block: (typeof blocks)[number]; first: boolean }

function Block({ bubble, block, first }: BlockProps) {
  const style = bubble.styles?.[block]
  const node: FlexNode = { type: 'filler', ...bubble[block], flex: 1 }
  return (
    <>
      {style?.separator && !first && (
        <div class="flex-separator is-flat" style={{ backgroundColor: style.separatorColor }} />
      )}
      <div class={`flex-block is-${block}`} style={{ backgroundColor: style?.backgroundColor }}>
        <FlexPart node={node} parent={{ layout: 'vertical', first: true }} />
      </div>
    </>
  )
}
