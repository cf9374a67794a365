/** What a tap may do, by the place the button stands in. */
import { graphemes } from './counting'
import { tapUri } from './links'
import { all, also, byType, form, one, oneOf, optional, type Rule, text, thing } from './rule'

type ActionPlace = 'quick-reply' | 'template' | 'image-carousel' | 'flex' | 'flex-button' | 'rich-menu'

const labels: Record<ActionPlace, Rule> = {
  'quick-reply': text({ max: 20, count: graphemes }),
  template: text({ max: 20, count: graphemes }),
  'image-carousel': text({ max: 12, count: graphemes }),
  flex: optional(text({ max: 40, min: 0, count: graphemes })),
  'flex-button': text({ max: 40, count: graphemes }),
  'rich-menu': optional(text({ max: 20, min: 0, count: graphemes })),
}

const data = text({ max: 300 })
const said = optional(text({ max: 300, count: graphemes }))
const inputOptions = ['closeRichMenu', 'openRichMenu', 'openKeyboard', 'openVoice']
const pickerTime = optional(form(/^(\d{4}-\d\d-\d\d([tT]\d\d:\d\d)?|\d\d:\d\d)$/, 'invalid date or time'))

/** The rule for one action at this place; camera, camera roll and location exist only in quick replies. */
export function action(place: ActionPlace): Rule {
  const kind = (fields: Record<string, Rule>) =>
    thing({ type: () => [], label: labels[place], ...fields }, place.startsWith('flex'))
  const onlyQuick = { camera: kind({}), cameraRoll: kind({}), location: kind({}) }
  const onlyMenu = { richmenuswitch: kind({ richMenuAliasId: form(/^[a-z0-9_-]{1,32}$/), data }) }
  return byType({
    postback: all(kind(postbackFields), also(postbackTogether)),
    message: kind({ text: text({ max: 300, count: graphemes }) }),
    uri: kind({ uri: tapUri, altUri: optional(thing({ desktop: optional(tapUri) })) }),
    datetimepicker: kind({
      data,
      mode: oneOf('date', 'time', 'datetime'),
      initial: pickerTime,
      max: pickerTime,
      min: pickerTime,
    }),
    clipboard: kind({ clipboardText: text({ max: 1000 }) }),
    ...(place === 'quick-reply' ? onlyQuick : {}),
    ...(place === 'rich-menu' ? onlyMenu : {}),
  })
}

const postbackFields = {
  data,
  displayText: said,
  text: said,
  inputOption: optional(oneOf(...inputOptions)),
  fillInText: optional(text({ max: 300, count: graphemes })),
}

const postbackTogether: Parameters<typeof also>[0] = (fields, path) => [
  ...(fields.displayText !== undefined && fields.text !== undefined
    ? one([...path, 'text'], 'displayText and text may not be set together')
    : []),
  ...(fields.fillInText !== undefined && fields.inputOption !== 'openKeyboard'
    ? one([...path, 'fillInText'], 'fillInText needs inputOption openKeyboard')
    : []),
]
