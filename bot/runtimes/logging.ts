/** Logs: one JSON line a record, on both runtimes. Never a name, a token or a message's text. */
import { configureSync, type LogLevel, type LogRecord } from '@logtape/logtape'

/**
 * Sends every record of ours to `write`.
 *
 * @param write takes one line without its line break
 * @param lowestLevel `warning` where somebody looks at the phone page, which shows every request itself
 */
export function configureLogs(write: (line: string) => void, lowestLevel: LogLevel = 'info'): void {
  configureSync({
    reset: true,
    sinks: { lines: (record) => write(lineOf(record)) },
    loggers: [
      { category: ['riandee'], lowestLevel, sinks: ['lines'] },
      { category: ['logtape', 'meta'], lowestLevel: 'error', sinks: ['lines'] },
    ],
  })
}

function lineOf(record: LogRecord): string {
  const properties = Object.entries(record.properties).map(([name, value]) => [name, shown(value)])
  return JSON.stringify({
    at: new Date(record.timestamp).toISOString(),
    level: record.level,
    room: record.category.slice(1).join('/'),
    says: typeof record.rawMessage === 'string' ? record.rawMessage : '',
    ...Object.fromEntries(properties),
  })
}

/** JSON and zod quote what they could not read, so of their errors only the kind is told. */
const quotesInput = new Set(['SyntaxError', 'ZodError', '$ZodError'])

function shown(value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const where = (value.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: value.name,
    message: quotesInput.has(value.name) ? undefined : value.message,
    cause: value.cause === undefined ? undefined : shown(value.cause),
    where: where.slice(0, 6).map((line) => line.trim()),
  }
}
