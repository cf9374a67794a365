/**
 * Takes a form with a file in it. A file that is too large is read to its end and forgotten on the way, since a browser shows
 * our answer only once it has sent everything.
 */

/** What is sent beyond this is not waited for. */
const mostDrainedBytes = 64 * 1024 * 1024

/** @param mostBytes of the whole body */
export async function takeForm(
  request: Request,
  mostBytes: number,
): Promise<FormData | 'too-large' | 'no-form'> {
  const bytes = request.body && (await readOrDrain(request.body, mostBytes))
  if (bytes === 'too-large') return bytes
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  try {
    return await new Response(bytes, { headers }).formData()
  } catch {
    return 'no-form'
  }
}

async function readOrDrain(body: ReadableStream<Uint8Array>, mostBytes: number): Promise<Blob | 'too-large'> {
  const reader = body.getReader()
  let pieces: Uint8Array<ArrayBuffer>[] = []
  let sizeBytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return sizeBytes > mostBytes ? 'too-large' : new Blob(pieces)
    sizeBytes += value.length
    if (sizeBytes <= mostBytes) pieces.push(new Uint8Array(value))
    else pieces = []
    if (sizeBytes > mostDrainedBytes) {
      await reader.cancel()
      return 'too-large'
    }
  }
}
