/** What can be tapped inside a bubble: boxes with actions, since a button's own text neither wraps nor grows. */
import type { messagingApi } from '@line/bot-sdk'
import type { Button } from '../../../shared/saying'
import { actionOf, type CameraButton, isCamera } from './actions'
import { type Box, column, words } from './parts'
import { colours, corners, room } from './tokens'

/** Padding, corners and edge of everything tapped. No height: it grows with the reader's letters. */
export const tappable = {
  paddingTop: room.touch,
  paddingBottom: room.touch,
  paddingStart: room.side,
  paddingEnd: room.side,
  cornerRadius: corners.control,
  borderWidth: '2px',
} as const

type BubbleButton = Exclude<Button, CameraButton>

/**
 * The buttons that end a bubble; undefined when it has none.
 *
 * @param above what stands above: answers are buttons too, so that a button without a look steps back behind them
 */
export function footer(buttons: Button[], above: 'nothing' | 'words' | 'answers'): Box | undefined {
  const inBubble = buttons.filter((button): button is BubbleButton => !isCamera(button))
  if (inBubble.length === 0) return undefined
  const hasMain = inBubble.some((button) => button.look === 'main')
  const looked = above === 'answers' || inBubble.some((button) => button.look !== undefined)
  return column(
    inBubble.map((button) => drawn(button, faceOf(button.look, hasMain, looked))),
    {
      spacing: room.between,
      paddingAll: room.bubble,
      ...(above !== 'nothing' && { paddingTop: '0px' }),
    },
  )
}

/** The action of the one filled button, for a picture that invites to be tapped. */
export function mainAction(buttons: Button[]): messagingApi.Action | undefined {
  const main = buttons.find((button): button is BubbleButton => !isCamera(button) && button.look === 'main')
  return main && actionOf(main)
}

type Face = 'filled' | 'outlined' | 'text'

/**
 * One filled button stands in a bubble: lac is filled only where there is no main one. A button without a look is mere
 * text beside those that have one, and outlined where none has.
 */
function faceOf(look: BubbleButton['look'], hasMain: boolean, looked: boolean): Face {
  if (look === 'main' || (look === 'people' && !hasMain)) return 'filled'
  return look === undefined && looked ? 'text' : 'outlined'
}

function drawn(button: BubbleButton, face: Face): Box {
  const dye = button.look === 'people' ? colours.people : colours.act
  const say = words(button.label, {
    size: 'strong',
    color: face === 'filled' ? colours.paper : dye,
    bold: true,
    align: 'center',
  })
  return column([say], {
    ...tappable,
    borderColor: face === 'text' ? colours.paper : dye,
    ...(face === 'filled' && { backgroundColor: dye }),
    action: actionOf(button),
  })
}
