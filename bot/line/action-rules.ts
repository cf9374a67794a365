/** LINE's limits of what a tap does. Labels and shown words may be cut; ids and addresses never. */
import type { messagingApi } from '@line/bot-sdk'
import { choiceLimit } from '../../shared/choice'
import { cutGraphemes, fitsGraphemes } from '../../shared/graphemes'
import type { Finding } from './finding'
import { displayLimit, uriLimit } from './limits'

const onlyQuick = new Set(['camera', 'cameraRoll', 'location'])

/**
 * Adds what is wrong with an action to `found`.
 *
 * @param labelMost letters of the label, which differ from place to place
 * @param place cameras and locations exist only as quick replies
 */
export function actionFindings(
  action: messagingApi.Action,
  labelMost: number,
  place: 'bubble' | 'quick',
  path: string,
  found: Finding[],
): void {
  checkLabel(action, labelMost, path, found)
  if (action.type === 'postback') checkPostback(action, path, found)
  if (action.type === 'uri') checkUri(action.uri ?? '', `${path}.uri`, found)
  if (place !== 'quick' && onlyQuick.has(action.type))
    found.push({ path, why: `${action.type} exists only as a quick reply` })
}

function checkLabel(action: messagingApi.Action, most: number, path: string, found: Finding[]): void {
  const label = action.label ?? ''
  if (label.trim() === '') found.push({ path: `${path}.label`, why: 'must not be empty' })
  if (fitsGraphemes(label, most)) return
  found.push({
    path: `${path}.label`,
    why: `at most ${most} letters`,
    mend: () => {
      action.label = cutGraphemes(label, most)
    },
  })
}

function checkPostback(action: messagingApi.PostbackAction, path: string, found: Finding[]): void {
  const { data = '', displayText } = action
  if (data === '') found.push({ path: `${path}.data`, why: 'must not be empty' })
  if (data.length > choiceLimit)
    found.push({ path: `${path}.data`, why: `at most ${choiceLimit} units, not ${data.length}` })
  if (displayText === undefined || fitsGraphemes(displayText, displayLimit)) return
  found.push({
    path: `${path}.displayText`,
    why: `at most ${displayLimit} letters`,
    mend: () => {
      action.displayText = cutGraphemes(displayText, displayLimit)
    },
  })
}

function checkUri(uri: string, path: string, found: Finding[]): void {
  if (!/^(https:\/\/|line:\/\/|tel:)/.test(uri))
    found.push({ path, why: 'must begin with https:, line: or tel:' })
  if (uri.length > uriLimit) found.push({ path, why: `at most ${uriLimit} units` })
}
