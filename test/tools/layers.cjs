/**
 * Who may import whom; part of `npm run check`. The picture in README.md is drawn from the same imports.
 * Each comment says what to do instead.
 */
const ours = '^(bot|liff|db|shared|test)/'
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
const one = (name, comment, room, packages) =>
  rule(name, comment, { path: ours, pathNot: room }, { path: `node_modules/(${packages})(/|$)` })

module.exports = {
  forbidden: [
    rule(
      'shared-stands-alone',
      'shared/ is read by every other room, so it imports none of them: move what both need into shared/.',
      { path: '^shared/' },
      { path: ours, pathNot: '^shared/' },
    ),
    rule(
      'db-knows-only-shared',
      'db/ keeps and finds rows; what it needs to know of the world is a word in shared/.',
      { path: '^db/' },
      { path: ours, pathNot: '^(db|shared)/' },
    ),
    rule(
      'liff-knows-only-shared',
      'The phone gets nothing of the server, not even a type: describe the answer in shared/api.ts.',
      { path: '^liff/' },
      { path: ours, pathNot: '^(liff|shared)/' },
    ),
    rule(
      'flows-are-pure',
      'A flow is state + event + world → outcome. It imports shared/ and other flows, no package: ask for the value in the world instead.',
      { path: '^bot/flows/' },
      { pathNot: '^(bot/flows|shared)/' },
    ),
    rule(
      'simulator-knows-line-only',
      'The simulator stands in for LINE: it learns of the bot what LINE learns, by HTTP.',
      { path: '^bot/simulator/' },
      { path: ours, pathNot: '^bot/simulator/' },
    ),
    rule(
      'nobody-knows-the-simulator',
      'The bot must not know whether LINE is real: talk to the simulator by HTTP. Only runtimes/node starts it.',
      { path: '^(bot|liff|db|shared)/', pathNot: '^bot/(simulator|runtimes/node)' },
      { path: '^bot/simulator/' },
    ),
    rule(
      'routes-hold-no-sql',
      'A door takes HTTP in and out: ask the store, by the port it was given.',
      { path: '^bot/', pathNot: '^bot/runtimes/' },
      { path: '^db/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'runtimes-are-the-rim',
      'Nothing inside knows on which machine it runs: take what you need as a port (bot/ports.ts).',
      { path: '^(bot|liff|db|shared)/', pathNot: '^bot/runtimes/' },
      { path: '^bot/runtimes/' },
    ),
    one('one-mouth', 'Only bot/line/ knows the LINE SDK: say it in our words (shared/saying.ts).', '^bot/line/|^test/', '@line/bot-sdk'),
    one('liff-alone-knows-liff', 'The LIFF SDK belongs to the phone: liff/ alone imports it.', '^liff/', '@line/liff(-mock)?'),
    one('mock-only-when-simulated', 'The mock must never reach a real phone: import it from liff/simulated.tsx only.', '^liff/simulated[.]tsx$', '@line/liff-mock'),
    one('sql-stays-in-db', 'Rows are read and written in db/<subject>.ts: add a function there.', '^(db|test)/', 'drizzle-orm|drizzle-kit|better-sqlite3'),
    one('tokens-stay-in-session', 'Tokens are read in bot/session/ only: ask it who speaks. (The simulator signs them, as LINE does.)', '^bot/(session|simulator)/|^test/', 'jose'),
    one('meaning-in-one-room', 'What a credential means word by word is known in bot/credentials/ alone: ask it.', '^bot/credentials/|^test/', 'jsonld|rdf-canonize|@digitalcredentials'),
    one('one-ear-for-slips', 'Spelling is forgiven in one place, shared/wishes.', '^shared/wishes', 'fastest-levenshtein'),
    one('one-unzipper', 'What is zipped comes from outside and may swell: open it in shared/roster/zip.ts, which knows when to stop.', '^shared/roster/|^test/', 'fflate'),
    one('yaml-on-the-rim', 'Course files are read by the Node commands; inside a course is an edition from the database.', '^bot/runtimes/node|^test/', 'yaml'),
    one(
      'pictures-on-the-rim',
      'Pictures are drawn as SVG by pure code and turned to PNG by the runtime: give it the SVG by a port.',
      '^bot/runtimes/|^test/|^liff/typeface[.]ts$',
      '@resvg|@expo-google-fonts|subset-font',
    ),
    one('forms-are-checked-where-bytes-come-in', 'zod is for the doors, the store and shared/; flows get plain types.', '^(shared|bot|db|test)/', 'zod'),
    one('test-tools-stay-in-test', 'The product runs without its tests.', '^test/|^liff/(vite[.]config|files[.]d)[.]ts$|^bot/simulator/phone/(build|files[.]d)[.]ts$|^bot/runtimes/node/bundle[.]ts$', 'vitest|vite|@preact/preset-vite|playwright-core|@axe-core|@cloudflare'),
    rule(
      'node-only-in-node',
      'node:* does not run on Workers: put it behind a port, in bot/runtimes/node, db/sqlite.ts or the simulator.',
      { path: '^(bot|db|shared|liff)/', pathNot: '^(bot/runtimes/node|bot/simulator/|db/sqlite|liff/(vite[.]config|typeface)[.]ts$)' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'workers-never-reach-node',
      'Through however many files: open what differs in runtimes/workers and hand it in as a port.',
      { path: '^bot/runtimes/workers' },
      { path: 'better-sqlite3|^db/sqlite|^bot/runtimes/node|^bot/simulator/', reachable: true },
    ),
    rule('no-test-in-product', 'Move what the product needs out of test/.', { pathNot: '^test/' }, { path: '^test/' }),
    rule('no-circles', 'Two files that need each other are one, or lack a third that both read.', {}, { circular: true }),
    rule('nothing-missing', 'This import leads nowhere: the file or the package is not there.', {}, { couldNotResolve: true, pathNot: '^(cloudflare|virtual):' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
