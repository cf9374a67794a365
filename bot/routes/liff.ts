// Hands out the mini-app: its files, and its one page for every other path under /liff/. Knows nothing of what the
// page shows, nor of where the files lie.
import { Hono } from 'hono'
import { Refusal } from '../refusal'

/** The CSP word for "nobody": LINE opens the page by itself, never in a frame. */
const none = "'none'"

interface LiffDeps {
  /** A built file by its path under `dist/liff` (`index.html`, `assets/main-….js`); undefined when there is none. */
  asset(path: string): Promise<
    | {
        body: ReadableStream<Uint8Array> | ArrayBuffer | Uint8Array<ArrayBuffer> | string
        type: string
        /** The same, gzipped; absent where the way to the phone zips by itself. */
        zipped?: Uint8Array<ArrayBuffer>
      }
    | undefined
  >
  /** Who may show the page in a frame: `'none'`, or the simulator's origin (`http://127.0.0.1:3001`) when LINE is simulated. */
  frameAncestors: string
  /** LIFF_ID; the page finds it in its head. */
  liffId: string
}

/** Where LINE's SDK goes: its own parts for each kind of phone, its servers. A simulated page goes nowhere. */
const lineHosts = {
  script: ' https://static.line-scdn.net',
  image: ' https://*.line-scdn.net',
  connect: ' https://*.line.me https://*.line-scdn.net https://*.line-apps.com',
}
const noHosts: typeof lineHosts = { script: '', image: '', connect: '' }

const policyOf = (frameAncestors: string) => {
  const hosts = frameAncestors === none ? lineHosts : noHosts
  return [
    "default-src 'self'",
    `script-src 'self'${hosts.script}`,
    `img-src 'self' data: blob:${hosts.image}`,
    `connect-src 'self'${hosts.connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

/** `GET /liff` and `/liff/*`. */
export function liffRoutes(deps: LiffDeps): Hono {
  const { frameAncestors } = deps
  const simulator = frameAncestors === none ? '' : frameAncestors
  const routes = new Hono()

  const page = async () => {
    const index = await deps.asset('index.html')
    if (!index) throw new Refusal('not-found')
    const html = await new Response(index.body).text()
    return new Response(filled(html, { 'riandee-liff-id': deps.liffId, 'riandee-simulator': simulator }), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        // Its settings and the names of its files change with each release.
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': policyOf(frameAncestors),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }

  routes.get('/liff', page)
  routes.get('/liff/assets/:file', async (c) => {
    const found = await deps.asset(`assets/${c.req.param('file')}`)
    if (!found) throw new Refusal('not-found')
    const zipped = takesGzip(c.req.header('Accept-Encoding')) ? found.zipped : undefined
    return new Response(zipped ?? found.body, {
      headers: {
        'Content-Type': found.type,
        ...(zipped && { 'Content-Encoding': 'gzip' }),
        Vary: 'Accept-Encoding',
        // The name holds the hash of the content, so it never changes.
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
  routes.get('/liff/*', page)
  return routes
}

const takesGzip = (accepted = '') => /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)

/** Fills the page's empty `<meta name="…" content="">` with what this deployment is. */
function filled(html: string, values: Record<string, string>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(`name="${name}" content=""`, () => `name="${name}" content="${inAttribute(value)}"`),
    html,
  )
}

const inAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
