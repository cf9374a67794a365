/** A recorded voice under a lesson's film. Knows files, not courses. */
import { rename } from 'node:fs/promises'
import { extname } from 'node:path'
import { ffmpeg, lengthOf } from './ffmpeg'
import { fileCode, pictureCode } from './film'

/** A film, a recording (m4a, mp3, wav), and where the film with the voice goes: may be the film itself. */
type VoiceUnder = { video: string; recording: string; out: string }

/** A breath after the last word, before the film ends. */
const breathSeconds = 0.6

/**
 * Puts a voice under a film, evened to one loudness. When the voice is longer, the last slide is held
 * until it has finished; when it is shorter, the rest is silent. Answers with the film's new length in
 * whole seconds.
 */
export const putVoiceUnder = async ({ video, recording, out }: VoiceUnder): Promise<{ seconds: number }> => {
  const shown = await lengthOf(video)
  const spoken = (await lengthOf(recording)) + breathSeconds
  const held = spoken > shown
  const seconds = Math.ceil((held ? spoken : shown) - 0.05)
  const made = `${out}.making${extname(out)}`
  await ffmpeg([
    ...['-i', video, '-i', recording, '-map', '0:v', '-map', '1:a'],
    ...(held
      ? ['-vf', `tpad=stop_mode=clone:stop_duration=${seconds - shown + 1}`, ...pictureCode]
      : ['-c:v', 'copy']),
    ...['-af', 'loudnorm=I=-16:TP=-1.5,aresample=44100,apad', '-ac', '1', '-c:a', 'aac', '-b:a', '64k'],
    ...['-t', String(held ? seconds : shown)],
    ...fileCode,
    made,
  ])
  await rename(made, out)
  return { seconds }
}

/** Keeps a recording beside its lesson in a small form, so that the film can be drawn anew with it. */
export const keepRecording = (recording: string, out: string): Promise<void> =>
  ffmpeg(['-i', recording, '-vn', '-ac', '1', '-c:a', 'aac', '-b:a', '64k', ...fileCode, out])
