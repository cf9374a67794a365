/** Lines break where the voice pauses: what is said in Thai leaves no particle and no number alone on a line. */
import { expect, test } from 'vitest'
import { bubblesOfCourse } from '../../bot/line/course-bubbles'
import { drawAll } from '../../bot/line/draw/draw'
import type { ChatEvent } from '../../shared/chat'
import type { Saying } from '../../shared/saying'
import { newTalk } from '../talk'
import { dice, stroll } from '../walks/walk'
import { type LittleWorld, newWorld, shippedCourses } from '../world'
import { type LaidOut, laidOut } from './laid-out'

const catalogue = shippedCourses()

const particles = /^(นะคะ|ค่ะ|คะ|ไหมคะ|ดีคะ|นะ|ได้ค่ะ|เลยค่ะ|ก่อนค่ะ|แล้วค่ะ)$/
const numbered = /(ข้อ|บทที่|นาทีที่|อีก)$/

/** Whether the phone left a particle, or a number without what it counts, alone on a line. */
const hasOrphan = ({ written }: LaidOut): boolean =>
  written.some((lines) =>
    lines.some((line, i) => i > 0 && (particles.test(line) || isLoneNumber(lines[i - 1] ?? '', line))),
  )

const isLoneNumber = (before: string, line: string): boolean =>
  numbered.test(before) && /^\d+( (ค่ะ|คะ|นะคะ))?$/.test(line)

const shown = ({ written }: LaidOut): string => written.map((lines) => lines.join(' | ')).join('\n')

const layOut = (say: Saying[], chat: LittleWorld['chat']): LaidOut[] =>
  drawAll(say, { publicUrl: 'https://riandee.example', chat, language: 'th' }).flatMap(laidOut)

/** What people call themselves or type is as long as they like. */
const theirWords = ({ person, lineDisplayName }: LittleWorld, event: ChatEvent): string[] =>
  [
    person.name,
    person.school,
    lineDisplayName,
    event.kind === 'wrote' ? event.text.trim() : undefined,
    event.kind === 'tapped' && event.choice.kind === 'name' ? event.choice.name : undefined,
  ].filter((words): words is string => words !== undefined && words !== '')

/** Every text of a long stroll that a reader of Thai saw, but those with people's own words. */
function strolled(seed: number, diligence: number, chat: LittleWorld['chat']): LaidOut[] {
  const roll = dice(seed)
  const fresh = () => newTalk(newWorld({ catalogue, chat }))
  const texts: LaidOut[] = []
  let talk = fresh()
  for (let i = 0; i < 1500; i += 1) {
    if (i % 500 === 0) talk = fresh()
    const said: Saying[] = []
    const step = stroll(talk, roll, diligence, (say) => {
      said.push(...say)
      return []
    })
    if (talk.world.person.language === 'th' && said.length > 0) {
      const own = [...theirWords(talk.world, step.event), ...theirWords(step.talk.world, step.event)]
      texts.push(...layOut(said, chat).filter(({ text }) => !own.some((words) => text.includes(words))))
    }
    talk = step.talk
  }
  return texts
}

const orphansIn = (texts: LaidOut[]): string[] => [...new Set(texts.filter(hasOrphan).map(shown))]

test.each([
  ['anybody', 1, 0, 'direct'],
  ['somebody who wants to learn', 2, 0.7, 'direct'],
  ['somebody who learns now and then', 3, 0.3, 'direct'],
  ['a group', 4, 0, 'group'],
] as const)('nothing said to %s leaves a particle or a number alone', (_who, seed, diligence, chat) => {
  const texts = strolled(seed, diligence, chat)
  expect(texts.length).toBeGreaterThan(500)
  expect(orphansIn(texts)).toEqual([])
})

test.each(catalogue.map(({ course }) => [course.id, course] as const))(
  'no bubble of %s leaves a particle or a number alone',
  (_id, course) => {
    const bubbles = bubblesOfCourse(course, 'th').map(({ say }) => layOut(say, 'direct'))
    expect(orphansIn(bubbles.flat())).toEqual([])
  },
)

test.each(catalogue.map(({ course }) => [course.id, course] as const))(
  'questions and reasons of %s break only where their author paused',
  (_id, course) => {
    const say = bubblesOfCourse(course, 'th').flatMap((bubble) => bubble.say)
    const questions = say.filter((one) => one.kind === 'question')
    const asks = new Set(questions.map(({ ask }) => ask))
    // An answer is a button: its words are written for that, and may wrap where they are quoted.
    const answers = new Set(questions.flatMap(({ options }) => options.map(({ text }) => text)))
    const broken = layOut(say, 'direct')
      .filter(({ text, size }) => size === 20 || (size === 22 && asks.has(text)))
      .flatMap(({ text, written }) => text.split('\n').map((line, i) => ({ line, lines: written[i] ?? [] })))
      .filter(({ line, lines }) => lines.length > 1 && !answers.has(line.replace(/[“”]/g, '')))
    expect([...new Set(broken.map(({ lines }) => lines.join(' | ')))]).toEqual([])
    expect([...asks].filter((ask) => ask.split('\n').length > 3)).toEqual([])
  },
)

test('a particle that the phone pushes down is found, one that was written there is not', () => {
  const said = (text: string) => layOut([{ kind: 'card', lines: [text], buttons: [] }], 'direct')
  expect(orphansIn(said('ดูชื่อห้องสำคัญกว่านะคะ'))).toEqual([])
  expect(orphansIn(said('ใส่ใจเรื่องรูปดีมากค่ะ แต่ไลน์ย่อขนาดให้เอง ดูชื่อห้องสำคัญกว่านะคะ'))).toHaveLength(1)
  expect(orphansIn(said('ดูชื่อห้อง\nนะคะ'))).toEqual([])
})
