/**
 * One keep-alive connection that posts ready-made requests, one after another. Node's own HTTP client costs more than
 * the fastest server that is measured here; this reads of an answer only its status and where it ends.
 */
import { connect, type Socket } from 'node:net'

export interface Connection {
  /** Resolves when it is there. */
  ready: Promise<void>
  /** Posts; `answered` is told the status. Only one request at a time. */
  post(request: Buffer, answered: (status: number) => void): void
  close(): void
}

/** @param broken told when the server closes the connection, or cannot be reached */
export function openConnection(port: number, broken: (why: Error) => void): Connection {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const ready = new Promise<void>((there) => socket.once('connect', there))
  let waiting: ((status: number) => void) | undefined
  let read: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    read = read.length === 0 ? chunk : Buffer.concat([read, chunk])
    const status = wholeAnswer(read)
    if (status === undefined) return
    read = Buffer.alloc(0)
    const tell = waiting
    waiting = undefined
    tell?.(status)
  })
  socket.on('error', broken)
  socket.on('close', () => waiting && broken(new Error('the server closed a connection that waited')))
  return {
    ready,
    post(request, answered) {
      waiting = answered
      socket.write(request)
    },
    close: () => end(socket),
  }
}

function end(socket: Socket): void {
  socket.removeAllListeners('close')
  socket.destroy()
}

const headEnd = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('0\r\n\r\n')

/** The status once the answer is here to its end; these servers tell its length, or send it in chunks. */
function wholeAnswer(read: Buffer): number | undefined {
  const end = read.indexOf(headEnd)
  if (end < 0) return undefined
  const head = read.toString('latin1', 0, end)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  const isWhole = length
    ? read.length >= end + headEnd.length + Number(length)
    : read.subarray(-lastChunk.length).equals(lastChunk)
  return isWhole ? Number(head.slice(9, 12)) : undefined
}
