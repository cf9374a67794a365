import { crashTable } from './crash-table'
import { openOnWorkerd } from './on-workerd'

await crashTable(openOnWorkerd)
