/** Measures every bubble on the page against the numbers that older eyes and hands need. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const law = { textPx: 20, buttonPx: 64, apartPx: 8 }

interface Bubble {
  words: { says: string; sizePx: number; isCut: boolean }[]
  buttons: { name: string; left: number; right: number; top: number; bottom: number }[]
}

/** How many buttons were seen, and what breaks the law: small or cut words, low buttons, buttons too near. */
export async function measure(page: Page) {
  const bubbles = await page.evaluate(look)
  const words = bubbles.flatMap((bubble) => bubble.words)
  const buttons = bubbles.flatMap((bubble) => bubble.buttons)
  return {
    buttons: buttons.length,
    smallText: words.filter(({ sizePx }) => sizePx < law.textPx).map(({ says }) => says),
    cutText: words.filter(({ isCut }) => isCut).map(({ says }) => says),
    lowButtons: buttons.filter(({ top, bottom }) => bottom - top < law.buttonPx).map(({ name }) => name),
    tightButtons: bubbles.flatMap(tooNear),
  }
}

/** How many words of the chats were judged, and those that stand out by less than 7 to 1. */
export async function contrastIn(page: Page) {
  const before = page.viewportSize() ?? { width: 390, height: 844 }
  // Only what is in sight is judged: so the phones grow until nothing is left to scroll to.
  const longest = await page
    .locator('.chat')
    .evaluateAll((chats) => Math.max(...chats.map((chat) => chat.scrollHeight)))
  await page.setViewportSize({ ...before, height: longest + before.height })
  const { passes, violations } = await new AxeBuilder({ page })
    .include('.chat')
    .withRules(['color-contrast-enhanced'])
    .analyze()
  await page.setViewportSize(before)
  return { judged: passes.flatMap(({ nodes }) => nodes).length, pale: violations.map(found) }
}

type Finding = { id: string; nodes: { target: unknown; failureSummary?: string }[] }

/** What axe says is wrong, short enough to read. */
export const found = ({ id, nodes }: Finding) => ({
  id,
  where: nodes.slice(0, 3).map(({ target, failureSummary }) => [String(target), failureSummary]),
})

/** Runs in the page, where nothing of this file is known. */
function look(): Bubble[] {
  const wordsOf = (bubble: Element) =>
    [...bubble.querySelectorAll('.flex-text > p')].map((words) => ({
      says: words.textContent ?? '',
      sizePx: Number.parseFloat(getComputedStyle(words).fontSize),
      isCut: words.scrollWidth > words.clientWidth + 1,
    }))
  const buttonsOf = (bubble: Element) =>
    [...bubble.querySelectorAll('[role="button"]')].map((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect()
      return { name: button.getAttribute('aria-label') ?? '', left, right, top, bottom }
    })
  return [...document.querySelectorAll('.flex-bubble')].map((bubble) => ({
    words: wordsOf(bubble),
    buttons: buttonsOf(bubble),
  }))
}

const tooNear = ({ buttons }: Bubble): string[] =>
  buttons.flatMap((one, at) =>
    buttons.slice(at + 1).flatMap((other) => {
      const across = Math.max(other.left - one.right, one.left - other.right)
      const down = Math.max(other.top - one.bottom, one.top - other.bottom)
      return Math.max(across, down) < law.apartPx ? [`${one.name} / ${other.name}`] : []
    }),
  )
