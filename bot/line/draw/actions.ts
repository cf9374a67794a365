/** Buttons as LINE's actions. A button's label in a bubble is only read aloud: what is seen is the text inside it. */
import type { messagingApi } from '@line/bot-sdk'
import { type Choice, encodeChoice } from '../../../shared/choice'
import { cutGraphemes } from '../../../shared/graphemes'
import type { Button } from '../../../shared/saying'
import { flexLabelLimit } from '../limits'

export type CameraButton = Extract<Button, { camera: unknown }>

/** A tap that brings `choice` back and shows `says` as the person's own words. */
export const tap = (label: string, choice: Choice, says: string): messagingApi.PostbackAction => ({
  type: 'postback',
  label: cutGraphemes(label, flexLabelLimit),
  data: encodeChoice(choice),
  displayText: says,
})

/** The action of a button inside a bubble. */
export const actionOf = (button: Exclude<Button, CameraButton>): messagingApi.Action =>
  'open' in button
    ? { type: 'uri', label: cutGraphemes(button.label, flexLabelLimit), uri: button.open }
    : tap(button.label, button.choice, button.says ?? button.label)

/** Cameras exist only as quick replies, wherever a flow put them. */
export const isCamera = (button: Button): button is CameraButton => 'camera' in button

/** Buttons below the last message. Here the label is what is seen, so the gate cuts it, not we. */
export const quickReply = (buttons: Button[]): messagingApi.QuickReply => ({
  items: buttons.map((button) => ({ type: 'action', action: quickAction(button) })),
})

function quickAction(button: Button): messagingApi.Action {
  if (isCamera(button))
    return { type: button.camera === 'take' ? 'camera' : 'cameraRoll', label: button.label }
  return { ...actionOf(button), label: button.label }
}
