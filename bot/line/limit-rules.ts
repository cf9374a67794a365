/**
 * LINE's limits as rules over messages. A rule that a person's long name can break knows how to mend it; the rest are
 * mistakes of authors. Knows nothing of who is spoken to.
 */
import type { messagingApi } from '@line/bot-sdk'
import { cutUnits } from '../../shared/graphemes'
import { actionFindings } from './action-rules'
import type { Finding } from './finding'
import {
  altLimit,
  bubbleBytesLimit,
  carouselBubblesLimit,
  carouselBytesLimit,
  flexLabelLimit,
  labelLimit,
  mediaUrlLimit,
  messagesLimit,
  quickLimit,
  textLimit,
  trackingIdLimit,
} from './limits'

/** Everything that LINE would refuse in one reply or push. */
export function findingsOf(messages: messagingApi.Message[]): Finding[] {
  const found: Finding[] = []
  if (messages.length < 1 || messages.length > messagesLimit)
    found.push({ path: 'messages', why: `1 to ${messagesLimit} messages, not ${messages.length}` })
  messages.forEach((message, i) => {
    checkMessage(message, `messages[${i}]`, found)
  })
  return found
}

function checkMessage(message: messagingApi.Message, path: string, found: Finding[]): void {
  if (message.type === 'text') checkText(message, path, found)
  if (message.type === 'flex') checkFlex(message, path, found)
  if (message.type === 'video') checkVideo(message, path, found)
  if (message.quickReply) checkQuick(message.quickReply, `${path}.quickReply`, found)
}

function checkText({ text }: messagingApi.TextMessage, path: string, found: Finding[]): void {
  if (text.trim() === '') found.push({ path: `${path}.text`, why: 'must not be empty' })
  if (text.length > textLimit) found.push({ path: `${path}.text`, why: `at most ${textLimit} units` })
}

function checkFlex(message: messagingApi.FlexMessage, path: string, found: Finding[]): void {
  const { altText, contents } = message
  if (altText.trim() === '') found.push({ path: `${path}.altText`, why: 'must not be empty' })
  if (altText.length > altLimit)
    found.push({
      path: `${path}.altText`,
      why: `at most ${altLimit} units`,
      mend: () => {
        message.altText = cutUnits(altText, altLimit)
      },
    })
  if (contents.type === 'bubble') checkBubble(contents, `${path}.contents`, found)
  else checkCarousel(contents, `${path}.contents`, found)
}

function checkCarousel(carousel: messagingApi.FlexCarousel, path: string, found: Finding[]): void {
  const { contents } = carousel
  if (contents.length < 1 || contents.length > carouselBubblesLimit)
    found.push({
      path: `${path}.contents`,
      why: `1 to ${carouselBubblesLimit} bubbles, not ${contents.length}`,
    })
  checkBytes(carousel, carouselBytesLimit, path, found)
  contents.forEach((bubble, i) => {
    checkBubble(bubble, `${path}.contents[${i}]`, found)
  })
}

function checkBubble(bubble: messagingApi.FlexBubble, path: string, found: Finding[]): void {
  checkBytes(bubble, bubbleBytesLimit, path, found)
  for (const block of ['header', 'hero', 'body', 'footer'] as const) {
    const part = bubble[block]
    if (part) checkPart(part, `${path}.${block}`, found)
  }
}

/** A text has at most three bytes a unit, so most bubbles need no counting. */
function checkBytes(flex: messagingApi.FlexContainer, most: number, path: string, found: Finding[]): void {
  const json = JSON.stringify(flex)
  if (json.length * 3 <= most) return
  const bytes = new TextEncoder().encode(json).length
  if (bytes > most) found.push({ path, why: `at most ${most} bytes, not ${bytes}` })
}

function checkPart(part: messagingApi.FlexComponent, path: string, found: Finding[]): void {
  if ('action' in part && part.action)
    actionFindings(part.action, flexLabelLimit, 'bubble', `${path}.action`, found)
  if (part.type === 'image') checkUrl(part.url, `${path}.url`, found)
  if (part.type === 'text') checkFlexText(part, path, found)
  if (part.type === 'box')
    part.contents.forEach((inner, i) => {
      checkPart(inner, `${path}.contents[${i}]`, found)
    })
}

function checkFlexText({ text, contents }: messagingApi.FlexText, path: string, found: Finding[]): void {
  if (!contents && !text) found.push({ path: `${path}.text`, why: 'must not be empty' })
  contents?.forEach((span, i) => {
    if (!span.text) found.push({ path: `${path}.contents[${i}].text`, why: 'must not be empty' })
  })
}

function checkVideo(video: messagingApi.VideoMessage, path: string, found: Finding[]): void {
  checkUrl(video.originalContentUrl, `${path}.originalContentUrl`, found)
  checkUrl(video.previewImageUrl, `${path}.previewImageUrl`, found)
  if (!trackingLetters.test(video.trackingId ?? '-'))
    found.push({ path: `${path}.trackingId`, why: 'has letters that LINE does not take' })
  if ((video.trackingId?.length ?? 0) > trackingIdLimit)
    found.push({ path: `${path}.trackingId`, why: `at most ${trackingIdLimit} units` })
}

/** As LINE lists them. */
const trackingLetters = /^[a-zA-Z0-9\-.=,+*()%$&;:@{}!?<>[\]]+$/

function checkUrl(url: string, path: string, found: Finding[]): void {
  if (!url.startsWith('https://')) found.push({ path, why: 'must be an https address' })
  if (url.length > mediaUrlLimit) found.push({ path, why: `at most ${mediaUrlLimit} units` })
}

function checkQuick(quick: messagingApi.QuickReply, path: string, found: Finding[]): void {
  const items = quick.items ?? []
  if (items.length === 0) found.push({ path: `${path}.items`, why: 'must not be empty' })
  if (items.length > quickLimit)
    found.push({
      path: `${path}.items`,
      why: `at most ${quickLimit}, not ${items.length}`,
      mend: () => {
        quick.items = items.slice(0, quickLimit)
      },
    })
  items.forEach(({ action }, i) => {
    if (action) actionFindings(action, labelLimit, 'quick', `${path}.items[${i}].action`, found)
  })
}
