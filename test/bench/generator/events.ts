/**
 * Webhooks as LINE would post them, whole and signed before a run begins, so that making them costs the run nothing.
 * Knows of a quiz only what its buttons carry.
 */
import { createHmac } from 'node:crypto'
import { lineUserIdOf } from '../people/numbers'

/** One question: what a tap on its right answer carries, and one on another. */
export interface Question {
  right: string
  wrong: string
}

/** Who answers: people with the numbers 0, `step`, 2 `step` … */
export interface Learners {
  people: number
  step: number
  /** What each of them answers once, in this order. */
  questions: Question[]
  /** Channel secret. */
  secret: string
}

export interface Webhook {
  replyToken: string
  /** The whole HTTP request. */
  request: Buffer
  /** To be called when it goes out: it is never sent again. */
  sent(): void
}

/** The learners before one server, who remember what they have answered. */
export interface Crowd {
  /**
   * Webhooks of the first learners who have something left to answer: each one's in order, `events` in all or some more,
   * of `atOnce` learners or more. Fewer when there are no more.
   */
  next(events: number, atOnce: number): Webhook[][]
}

export function crowdOf(learners: Learners): Crowd {
  const { people, step, questions } = learners
  const answered = new Uint8Array(people)
  return {
    next(events, atOnce) {
      const waiting: Webhook[][] = []
      let count = 0
      for (let i = 0; i < people && (count < events || waiting.length < atOnce); i++) {
        const from = answered[i] ?? 0
        const mine = questions
          .slice(from)
          .map((_, k) => webhookOf(learners, i * step, from + k, () => answered.fill(from + k + 1, i, i + 1)))
        if (mine.length > 0) waiting.push(mine)
        count += mine.length
      }
      return waiting
    },
  }
}

function webhookOf({ questions, secret }: Learners, person: number, at: number, sent: () => void): Webhook {
  const place = digits(person, 12) + digits(at, 5)
  const replyToken = digits(0, 15) + place
  const question = questions[at]
  const event = {
    type: 'postback',
    // Every fourth answer is not the right one.
    postback: { data: (person + at) % 4 === 3 ? question?.wrong : question?.right },
    webhookEventId: `01BENCH00${place}`,
    deliveryContext: { isRedelivery: false },
    timestamp: Date.now() + at,
    source: { type: 'user', userId: lineUserIdOf(person) },
    replyToken,
    mode: 'active',
  }
  const body = Buffer.from(JSON.stringify({ destination: 'U'.padEnd(33, '0'), events: [event] }))
  const signature = createHmac('sha256', secret).update(body).digest('base64')
  return { replyToken, request: posted(body, signature), sent }
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

const posted = (body: Buffer, signature: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      `POST /line/webhook HTTP/1.1\r\nhost: learn.example.ac.th\r\ncontent-type: application/json; charset=utf-8\r\n` +
        `user-agent: LineBotWebhook/2.0\r\nx-line-signature: ${signature}\r\ncontent-length: ${body.length}\r\n\r\n`,
    ),
    body,
  ])
