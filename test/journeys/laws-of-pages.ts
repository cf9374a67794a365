/** What every page of the mini-app must keep, measured in the browser. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from 'playwright-core'

interface Measured {
  lowTargets: string[]
  nearTargets: string[]
  smallWords: string[]
  tightLines: string[]
  sidewaysPx: number
}

/** Sizes and gaps of people.md, as this page has them now. */
export function measure(frame: Frame): Promise<Measured> {
  return frame.evaluate(() => {
    const seen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && height > 0
    }
    const name = (element: Element) =>
      `${element.tagName} ${element.className} “${element.textContent?.trim().slice(0, 30)}”`
    // A control that lies in a label is tapped anywhere on the label.
    const targets = [...document.querySelectorAll('button, a, input, label')].filter(
      (target) => seen(target) && !(target.tagName === 'INPUT' && target.closest('label')),
    )
    const box = (target: Element) => target.getBoundingClientRect()
    const least = (target: Element) => (target.matches('.btn-main, .choice, .btn-people') ? 64 : 48)
    const inList = (target: Element) => target.matches('.row')
    const near = targets.flatMap((one, at) =>
      targets.slice(at + 1).flatMap((other) => {
        // Rows of one list share an edge and are 76 px high; the page slides below its dock.
        const mayMeet = (inList(one) && inList(other)) || one.closest('.dock') !== other.closest('.dock')
        const [a, b] = [box(one), box(other)]
        const x = Math.max(a.left, b.left) - Math.min(a.right, b.right)
        const y = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom)
        return !mayMeet && Math.max(x, y) < 7.9 ? [`${name(one)} | ${name(other)}`] : []
      }),
    )
    const words = [...document.querySelectorAll('#page *')].filter(
      (element) =>
        seen(element) &&
        !element.closest('svg') &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
    const line = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight)
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
    return {
      lowTargets: targets.filter((target) => box(target).height < least(target) - 0.1).map(name),
      nearTargets: near,
      smallWords: words.filter((element) => size(element) < 20 * rem - 0.1).map(name),
      tightLines: words
        .filter((element) => line(element) / size(element) < 1.599 && element.className !== 'letter')
        .map(name),
      sidewaysPx: document.documentElement.scrollWidth - innerWidth,
    }
  })
}

/** What is not as it must be: at 100 %, and at 200 % where nothing may be lost or wider than the screen. */
export async function wrongSizes(frame: Frame): Promise<string[]> {
  const wrong: string[] = []
  for (const zoom of ['100%', '200%']) {
    await frame.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, zoom)
    const { sidewaysPx, ...lists } = await measure(frame)
    wrong.push(
      ...Object.entries(lists).flatMap(([law, found]) => found.map((one) => `${zoom} ${law} ${one}`)),
    )
    if (sidewaysPx > 0) wrong.push(`${zoom} sideways by ${sidewaysPx} px`)
  }
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  return wrong
}

/** What axe-core finds, contrast at AAA among it. */
export async function wrongToAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
