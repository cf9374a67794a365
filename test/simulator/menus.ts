/** Rich menus as a bot makes them, for the tests about them. */
import { type Line, png, TOKEN } from './line'

export const area = {
  bounds: { x: 0, y: 0, width: 400, height: 200 },
  action: { type: 'postback', label: 'เรียน', data: 'learn' },
}
export const menu = (more: object = {}) => ({
  size: { width: 1200, height: 405 },
  selected: true,
  name: 'เมนูหลัก',
  chatBarText: 'เมนู',
  areas: [area],
  ...more,
})

export const create = (line: Line, more: object = {}) => line.call('POST', '/v2/bot/richmenu', menu(more))
export const upload = (line: Line, id: string, bytes: Uint8Array<ArrayBuffer>, type = 'image/png') =>
  line.app.request(`/v2/bot/richmenu/${id}/content`, {
    method: 'POST',
    body: bytes,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': type },
  })

export async function ready(line: Line): Promise<string> {
  const id = (await create(line)).json.richMenuId
  await upload(line, id, png(1200, 405))
  return id
}

export const shownTo = async (line: Line, person: string) => {
  const { people } = (await line.test('/chats')).json
  return people.find((one: { id: string }) => one.id === person).richMenu
}
