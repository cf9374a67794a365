// Voice notes made in the browser: the microphone when there is one, else a drawn-out tone. Knows no chat.

const kinds = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/webm']
const toneHertz = 440
const unknownLengthMs = 3000

/** A recording under way; `stop` ends it and answers the file. */
export type Recording = { stop: () => Promise<File> }

/** Starts to record the microphone. Rejects when there is none or it is not allowed. */
export async function recordVoice(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  return recording(stream, 'voice')
}

/** A tone of two seconds, for machines without a microphone. */
export async function makeTone(lengthMs = 2000): Promise<File> {
  const sound = new AudioContext()
  const source = sound.createOscillator()
  const sink = sound.createMediaStreamDestination()
  source.frequency.value = toneHertz
  source.connect(sink)
  source.start()
  const { stop } = recording(sink.stream, 'tone')
  await new Promise((done) => setTimeout(done, lengthMs))
  const file = await stop()
  await sound.close()
  return file
}

function recording(stream: MediaStream, name: string): Recording {
  const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
  const recorder = new MediaRecorder(stream, { mimeType })
  const parts: Blob[] = []
  recorder.ondataavailable = (event) => parts.push(event.data)
  recorder.start()
  const stop = () =>
    new Promise<File>((done) => {
      recorder.onstop = () => {
        for (const track of stream.getTracks()) track.stop()
        const type = recorder.mimeType.split(';')[0] ?? 'audio/mp4'
        done(new File(parts, `${name}.${type === 'audio/mp4' ? 'm4a' : 'webm'}`, { type }))
      }
      recorder.stop()
    })
  return { stop }
}

/** How long a sound or clip is, in ms; three seconds when the browser cannot tell. */
export function lengthOfMedia(file: File): Promise<number> {
  return new Promise((done) => {
    const media = document.createElement(file.type.startsWith('video/') ? 'video' : 'audio')
    const end = (ms: number) => {
      URL.revokeObjectURL(media.src)
      done(Number.isFinite(ms) && ms > 0 ? ms : unknownLengthMs)
    }
    media.preload = 'metadata'
    media.onloadedmetadata = () => end(media.duration * 1000)
    media.onerror = () => end(0)
    media.src = URL.createObjectURL(file)
  })
}
