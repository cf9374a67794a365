/** Starts the simulated LINE with its phone page. Reads the environment; knows the bot only by its address. */
import { serve } from '@hono/node-server'
import { buildPhonePage } from './phone/build'
import { createSimulator } from './server'
import type { SimulatorOptions } from './world/options'

const env = process.env
const port = Number(env.SIMULATOR_PORT ?? 3001)
const hostname = env.HOST ?? '127.0.0.1'

/** The exit code by which whoever started it knows the reason. */
const portIsTaken = 98

const options: SimulatorOptions = {
  secret: env.LINE_CHANNEL_SECRET ?? 'simulated-channel-secret',
  accessToken: env.LINE_CHANNEL_ACCESS_TOKEN ?? 'simulated-channel-access-token',
  channelId: env.LINE_CHANNEL_ID,
  loginChannelId: env.LINE_LOGIN_CHANNEL_ID,
  loginChannelSecret: env.LINE_LOGIN_CHANNEL_SECRET,
  liffId: env.LIFF_ID,
  botOrigin: env.BOT_ORIGIN,
  publicUrl: env.PUBLIC_URL,
  page: await buildPhonePage(),
}

const server = serve({ fetch: createSimulator(options).app.fetch, port, hostname }, (at) => {
  process.stdout.write(`The simulated LINE listens on http://${at.address}:${at.port}\n`)
})

server.on('error', (error) => {
  process.stderr.write(`The simulated LINE cannot listen: ${error.message}\n`)
  process.exit('code' in error && error.code === 'EADDRINUSE' ? portIsTaken : 1)
})

// `disconnect`: whoever started it is gone, and perhaps before it could hear that this one listens.
process.stdout.on('error', () => process.exit(0))
for (const end of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.on(end, () => {
    server.close()
    process.exit(0)
  })
}
