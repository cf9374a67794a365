/** What a Worker needs before it can work, and where each is got: told by the Worker itself and by `npm run deploy`. */

/** Values that one computer makes for itself and keeps; here nothing can be kept beside the database. */
export const secrets = {
  SESSION_SECRET: 'any 32 random letters, such as: node -p "crypto.randomUUID()"',
  OPERATOR_KEY:
    'any 16 random letters, such as: node -p "crypto.randomUUID()" – note them down, npm run course and npm run owed need them',
  ISSUER_KEY: 'npm run key new – it signs every badge: keep a copy where nothing is lost',
}

/** What `wrangler.toml` binds, and how each is made; `npm run deploy` does all of it. */
export const bindings = {
  DB: 'wrangler d1 create riandee, wrangler d1 migrations apply DB --remote, and [[d1_databases]] in wrangler.toml',
  FILES: 'wrangler r2 bucket create riandee, and [[r2_buckets]] in wrangler.toml',
  JOBS: 'wrangler queues create riandee, wrangler queues create riandee-dead, and [[queues.producers]] in wrangler.toml',
  ASSETS: 'npx vite build --config liff/vite.config.ts, and [assets] in wrangler.toml',
}
