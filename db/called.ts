/** Somebody as others call them, from a row with `person`, `name` and `address`. */
import type { Address, Called } from '../shared/person'
import type { Row } from './database'

/** @param prefix of the three columns, where a row tells of several people */
export const calledIn = (row: Row, prefix = ''): Called => ({
  id: String(row[`${prefix}person`]),
  ...(row[`${prefix}name`] === null ? {} : { name: String(row[`${prefix}name`]) }),
  address: (row[`${prefix}address`] ?? 'khun') as Address, // one of its words: our own writer put it there
})
