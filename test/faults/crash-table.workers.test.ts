/**
 * Every third death of the table, counted through all scenarios, so that each is died in before and after its calls. The
 * whole of it is on Node: here a life takes ten times as long, and what differs, database and file store, is held to the
 * same by the contracts.
 */
import { crashTable } from './crash-table'
import { openOnWorkerd } from './on-workerd'

let counted = 0
await crashTable(openOnWorkerd, () => counted++ % 3 === 0)
