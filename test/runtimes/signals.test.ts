/** Laws of being asked to end. */
import { describe, expect, test } from 'vitest'
import { onWish } from '../../bot/runtimes/node/signals'

describe('who asks the process to end', () => {
  function ending() {
    const done: string[] = []
    let ms = 0
    const wish = onWish({
      gently: () => done.push('gently'),
      atOnce: () => done.push('at once'),
      now: () => ms,
    })
    const pass = (more: number) => {
      ms += more
    }
    return { done, wish, pass }
  }

  test('is heard once, though npm, a service manager and a terminal hand the wish on in the same moment', () => {
    const { done, wish, pass } = ending()
    wish()
    for (let i = 0; i < 3; i++) {
      pass(300)
      wish()
    }
    expect(done).toEqual(['gently'])
  })
  test('and asks again a while later need not wait', () => {
    const { done, wish, pass } = ending()
    wish()
    pass(1500)
    wish()
    expect(done).toEqual(['gently', 'at once'])
  })
})
