/**
 * Who is who among people that are made by the thousand: everything about them follows from their number, in TypeScript
 * and in SQL alike. Ids grow with the number, so that a large database is filled in order, and whoever takes every so
 * many-th number is scattered over all of it.
 */

/** Numbers are below 2²³; then these ids stay within their eight digits. */
const apart = 500
/** Makes the rest of an id look like no number; small enough that the product is exact. */
const spread = 40_503

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0')

/** LINE's id of the person with this number. */
export const lineUserIdOf = (n: number): string => `U${hex(n * apart, 8)}${hex(n * spread, 16)}${hex(n, 8)}`

/** The same in SQL, where `n` is a column. */
export const lineUserIdSql = `printf('U%08x%016x%08x', n * ${apart}, n * ${spread}, n)`

/** Our own id: 16 letters and digits. */
export const personIdSql = `printf('%08x%08x', n * ${apart}, (n * ${spread}) & 4294967295)`

/** An id of LINE's for the turn `seq`; in real life these grow with time. */
export const eventIdSql = `printf('01SEEDS%09d%010d', n, seq)`
