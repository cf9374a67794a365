import { openBot } from '../bot'
import { crashTable } from './crash-table'

await crashTable(openBot)
