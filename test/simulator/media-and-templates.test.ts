import { describe, expect, test } from 'vitest'
import { push, reply, startLine, tokenFrom } from './line'
import { postback, refused, taken, times } from './validate'

const https = 'https://riandee.example/media/a.jpg'

describe('media', () => {
  test('a video may carry a tracking id of 100, but not into a group', async () => {
    const video = (trackingId: string) => ({
      type: 'video',
      originalContentUrl: https,
      previewImageUrl: https,
      trackingId,
    })
    await taken(video('t'.repeat(100)))
    await refused(video('t'.repeat(101)), 'messages[0].trackingId')
    const groupLine = startLine()
    await groupLine.perform({ do: 'add-bot', group: groupLine.family })
    const token = await tokenFrom(groupLine, groupLine.praew, groupLine.family)
    expect((await reply(groupLine, token, video('t'))).json.details[0].property).toBe(
      'messages[0].trackingId',
    )
    expect((await push(groupLine, groupLine.family, [video('t')])).status).toBe(400)
  })

  test('a voice says its length in ms', async () => {
    await taken({ type: 'audio', originalContentUrl: https, duration: 1000 })
    await refused({ type: 'audio', originalContentUrl: https }, 'messages[0].duration')
  })

  test('stickers come from the listed packages', async () => {
    await taken({ type: 'sticker', packageId: '6136', stickerId: '10551376' })
    await refused({ type: 'sticker', packageId: '1', stickerId: '1' }, 'messages[0].packageId')
    await refused({ type: 'sticker', packageId: '446', stickerId: '1' }, 'messages[0].stickerId')
  })

  test('a place has title, address and a point on earth', async () => {
    const place = { type: 'location', title: 'วัด', address: 'เชียงใหม่', latitude: 18.7, longitude: 98.9 }
    await taken(place)
    await refused({ ...place, latitude: 95 }, 'messages[0].latitude')
    await refused({ ...place, title: 'ก'.repeat(101) }, 'messages[0].title')
  })
})

describe('templates', () => {
  const template = (given: object, altText = 'alt') => ({ type: 'template', altText, template: given })
  const buttons = (more: object) => template({ type: 'buttons', text: 'ก', actions: [postback()], ...more })

  test('buttons: four at most, text of 160, of 60 beside a title or picture', async () => {
    await taken(buttons({ actions: times(4, postback()), text: 'ก'.repeat(160) }))
    await refused(buttons({ actions: times(5, postback()) }), 'messages[0].template.actions')
    await refused(buttons({ text: 'ก'.repeat(161) }), 'messages[0].template.text')
    await taken(buttons({ text: 'ก'.repeat(60), title: 'ก'.repeat(40) }))
    await refused(buttons({ text: 'ก'.repeat(61), title: 'ก' }), 'messages[0].template.text')
    await refused(buttons({ title: 'ก'.repeat(41) }), 'messages[0].template.title')
  })

  test('confirm: exactly two buttons, text of 240', async () => {
    const confirm = (count: number, length = 240) =>
      template({ type: 'confirm', text: 'ก'.repeat(length), actions: times(count, postback()) })
    await taken(confirm(2))
    await refused(confirm(1), 'messages[0].template.actions')
    await refused(confirm(2, 241), 'messages[0].template.text')
  })

  test('labels of every template are 20 letters as a person counts them', async () => {
    const label = 'น้ำ'.repeat(20)
    await taken(buttons({ actions: [postback({ label })] }))
    await refused(
      buttons({ actions: [postback({ label: `${label}ก` })] }),
      'messages[0].template.actions[0].label',
    )
  })

  test('a column holds 120 letters, 60 beside a title', async () => {
    const column = (length: number, more: object = {}) =>
      template({ type: 'carousel', columns: [{ text: 'ก'.repeat(length), actions: [postback()], ...more }] })
    await taken(column(120))
    await refused(column(121), 'messages[0].template.columns[0].text')
    await taken(column(60, { title: 'ก' }))
    await refused(column(61, { title: 'ก' }), 'messages[0].template.columns[0].text')
  })

  test('carousel: ten columns at most, each with the same number of buttons', async () => {
    const column = (count: number) => ({ text: 'ก', actions: times(count, postback()) })
    await taken(template({ type: 'carousel', columns: times(10, column(3)) }))
    await refused(
      template({ type: 'carousel', columns: times(11, column(1)) }),
      'messages[0].template.columns',
    )
    await refused(
      template({ type: 'carousel', columns: [column(1), column(2)] }),
      'messages[0].template.columns',
    )
  })

  test('image carousel: labels of twelve', async () => {
    const columns = (label: string) => [{ imageUrl: https, action: postback({ label }) }]
    await taken(template({ type: 'image_carousel', columns: columns('ก'.repeat(12)) }))
    await refused(
      template({ type: 'image_carousel', columns: columns('ก'.repeat(13)) }),
      'messages[0].template.columns[0].action.label',
    )
  })

  test('the alternative text is 1,500', async () => {
    await taken(template({ type: 'confirm', text: 'ก', actions: times(2, postback()) }, 'ก'.repeat(1500)))
    await refused(
      template({ type: 'confirm', text: 'ก', actions: times(2, postback()) }, 'ก'.repeat(1501)),
      'messages[0].altText',
    )
  })
})
