/** How long a course takes a learner: what its author said, or what its clips and questions come to. */
import { type Course, questionsOf } from '../../shared/course'

/** A clip is watched about twice and talked over; a question takes a minute, its reasons included. */
const clipTwice = 2
const minutesAQuestion = 1
const minutesAPractice = 3

/** Whole minutes, at least one. */
export function minutesOf(course: Course): number {
  if (course.credential.minutes !== undefined) return course.credential.minutes
  const clips = course.lessons.reduce((sum, { seconds }) => sum + seconds, 0) / 60
  const practices = course.lessons.filter(({ practice }) => practice).length
  const questions = questionsOf(course).length
  return Math.max(
    1,
    Math.ceil(clips * clipTwice + practices * minutesAPractice + questions * minutesAQuestion),
  )
}

/** As ISO 8601 writes a length of time: `PT1H30M`. */
export function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}

/** Hours with at most two decimals, as text: no number with a fraction is ever signed. */
export const hoursOf = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100)
