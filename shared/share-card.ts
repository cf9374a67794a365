/**
 * What is sent to family and groups from the mini-app, as LINE's Flex. The share-target picker takes buttons that open
 * addresses and no others; the simulator holds the card to LINE's limits by test.
 */

const indigo = '#22367A'
const lac = '#8A1C4A'

/** A button: words that wrap and grow with the reader's own letter size, so a box and not Flex's `button`. */
interface Way {
  label: string
  uri: string
}

interface ShareCard {
  /** What a chat list shows. */
  altText: string
  /** A picture, square, which opens the first way; https. Absent where words stand instead. */
  picture?: string
  title?: string
  text?: string
  /** The one thing to do. */
  main: Way
  /** A second, outlined: a person answers. */
  people?: Way
}

/** One message for `shareTargetPicker`. */
export function shareCard({ altText, picture, title, text, main, people }: ShareCard): object {
  const action = open(main)
  const words = [title && line(title, '26px', 'bold'), text && line(text, '20px', 'regular')].filter(Boolean)
  return {
    type: 'flex',
    altText,
    contents: {
      type: 'bubble',
      size: 'mega',
      ...(picture && {
        hero: { type: 'image', url: picture, size: 'full', aspectRatio: '1:1', aspectMode: 'cover', action },
      }),
      body: {
        type: 'box',
        layout: 'vertical',
        paddingAll: '20px',
        spacing: '12px',
        contents: [...words, filled(action), ...(people ? [outlined(open(people))] : [])],
      },
    },
  }
}

const line = (text: string, size: string, weight: string, color = '#1B1B24', align = 'start'): object => ({
  type: 'text',
  text,
  size,
  weight,
  color,
  align,
  wrap: true,
  scaling: true,
  lineSpacing: '8px',
})

/** What a tap does: LINE's own JSON. */
interface Action {
  type: 'uri'
  label: string
  uri: string
}

const open = ({ label, uri }: Way): Action => ({ type: 'uri', label, uri })

const button = (action: Action, colour: string, look: object): object => ({
  type: 'box',
  layout: 'vertical',
  cornerRadius: '14px',
  paddingTop: '15px',
  paddingBottom: '15px',
  paddingStart: '12px',
  paddingEnd: '12px',
  ...look,
  action,
  contents: [line(action.label, '22px', 'bold', colour, 'center')],
})

const filled = (action: Action): object => button(action, '#FFFFFF', { backgroundColor: indigo })

const outlined = (action: Action): object => button(action, lac, { borderWidth: '2px', borderColor: lac })
