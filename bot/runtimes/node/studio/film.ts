/** Slides become a film: square, small, with gentle changes and a silent track. Knows no course. */
import { ffmpeg } from './ffmpeg'

/** One still, and how many seconds it stands (its change into the next included). */
export type Still = { file: string; seconds: number }

const framesASecond = 10
const changeSeconds = 0.4

/**
 * How every film of the house is encoded: H.264 that old phones play, ready to start before it is all
 * there.
 */
export const pictureCode = [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-tune', 'stillimage', '-crf', '27', '-profile:v', 'main'],
  ...['-pix_fmt', 'yuv420p', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-r', String(framesASecond), '-g', '100'],
]

/** Made the same way each time: no dates, no names of machines in it. */
export const fileCode = ['-movflags', '+faststart', '-map_metadata', '-1', '-fflags', '+bitexact']

/** Writes the film; it is as long as the seconds of its stills together. */
export const film = async (stills: Still[], out: string): Promise<void> => {
  const inputs = stills.flatMap(({ file, seconds }, i) => {
    const stands = seconds + (i === 0 ? 0 : changeSeconds)
    return ['-loop', '1', '-framerate', String(framesASecond), '-t', String(stands), '-i', file]
  })
  const total = stills.reduce((sum, { seconds }) => sum + seconds, 0)
  await ffmpeg([
    ...inputs,
    ...['-f', 'lavfi', '-i', 'anullsrc=r=44100:cl=mono'],
    ...['-filter_complex', changes(stills), '-map', '[film]', '-map', `${stills.length}:a`],
    ...pictureCode,
    ...['-c:a', 'aac', '-b:a', '32k', '-t', String(total)],
    ...fileCode,
    out,
  ])
}

const changes = (stills: Still[]): string => {
  const toPaper = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'
  const papers = stills.map((_, i) => `[${i}:v]${toPaper}[p${i}]`)
  let shown = 0
  let last = 'p0'
  const fades = stills.slice(1).map((_, i) => {
    shown += stills[i]?.seconds ?? 0
    const from = last
    last = `f${i + 1}`
    const change = `transition=fade:duration=${changeSeconds}:offset=${shown - changeSeconds}`
    return `[${from}][p${i + 1}]xfade=${change}[${last}]`
  })
  return [...papers, ...fades, `[${last}]null[film]`].join(';')
}
