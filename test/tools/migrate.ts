/** Brings each file's own D1 database to the newest form before its tests. Runs inside workerd, so no `node:*`. */
import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

await applyD1Migrations(env.DB, env.MIGRATIONS)
