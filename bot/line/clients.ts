/** LINE's own clients on our wire. */
import { messagingApi } from '@line/bot-sdk'
import { type Authorization, createWire, type Wire, type WireConfig } from './wire'

interface LineConfig extends Omit<WireConfig, 'baseUrl'> {
  authorization: Authorization
  /** LINE_API_URL */
  apiUrl: string
  /** LINE_DATA_API_URL, where files are. */
  dataApiUrl: string
}

/** `api` for words, `blob` for files; `dataWire` for a file that is read as it comes. */
export interface LineClients {
  api: messagingApi.MessagingApiClient
  blob: messagingApi.MessagingApiBlobClient
  dataWire: Wire
}

/** The SDK asks for a token at the start; ours come and go, and the wire shows the one of the moment. */
const onTheWire = ''

export function lineClients(config: LineConfig): LineClients {
  const { apiUrl, dataApiUrl } = config
  const dataWire = createWire({ ...config, baseUrl: dataApiUrl })
  return {
    api: onWire(
      new messagingApi.MessagingApiClient({ channelAccessToken: onTheWire, baseURL: apiUrl }),
      createWire({ ...config, baseUrl: apiUrl }),
    ),
    blob: onWire(
      new messagingApi.MessagingApiBlobClient({ channelAccessToken: onTheWire, baseURL: dataApiUrl }),
      dataWire,
    ),
    dataWire,
  }
}

/**
 * The SDK knows paths and forms, but its HTTP client has no end of waiting, always takes the global `fetch`, and tells
 * request ids only to who asks. So its one private field is replaced; should a new SDK rename it, this throws at start.
 */
export function onWire<Client extends object>(client: Client, wire: Wire): Client {
  if (!('httpClient' in client))
    throw new Error('[line/clients] this @line/bot-sdk has no httpClient any more')
  return Object.assign(client, { httpClient: wire })
}
