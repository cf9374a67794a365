/** What the computer itself refused, as a sentence for whoever runs it. Knows no command and nothing of LINE. */
import { computer } from '../../../shared/texts/computer'

/** What Node and better-sqlite3 tell beside a message. */
interface Told {
  code: string
  syscall?: string
  path?: string
  port?: number
}

/**
 * The sentence for an error of the disk, of the network or of the database file; undefined for any other, which is a bug
 * and keeps its stack.
 *
 * @param databaseFile where the database is, since SQLite's errors do not say
 */
export function refusedByComputer(error: unknown, databaseFile = 'DATABASE_FILE'): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined
  const told: Told = { ...error, code: error.code }
  if (told.code.startsWith('SQLITE_')) return ofDatabase(told.code, databaseFile)
  return told.syscall === 'listen' || told.syscall === 'getaddrinfo' ? ofPort(told) : ofDisk(told)
}

function ofDatabase(code: string, path: string): string | undefined {
  if (code === 'SQLITE_FULL') return computer.full
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM') return computer.notAllowed({ path })
  if (code.startsWith('SQLITE_CANTOPEN')) return computer.notThere({ path })
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return computer.noDatabase({ path })
  return code.startsWith('SQLITE_BUSY') ? computer.databaseBusy({ path }) : undefined
}

function ofPort({ code, port = 0 }: Told): string | undefined {
  if (code === 'EADDRINUSE') return computer.portTaken({ port })
  if (code === 'EACCES') return computer.portNotAllowed({ port })
  return ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code) ? computer.noSuchHost : undefined
}

function ofDisk({ code, path }: Told): string | undefined {
  if (code === 'ENOSPC' || code === 'EDQUOT') return computer.full
  if (path === undefined) return undefined
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return computer.notAllowed({ path })
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST'].includes(code) ? computer.notThere({ path }) : undefined
}
