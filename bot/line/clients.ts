/** LINE's own clients on our wire. */
import { messagingApi } from '@line/bot-sdk'
import { createWire, type Wire, type WireConfig } from './wire'

interface LineConfig extends Omit<WireConfig, 'baseUrl'> {
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

export function lineClients(config: LineConfig): LineClients {
  const { apiUrl, dataApiUrl, channelAccessToken } = config
  const dataWire = createWire({ ...config, baseUrl: dataApiUrl })
  return {
    api: onWire(
      new messagingApi.MessagingApiClient({ channelAccessToken, baseURL: apiUrl }),
      createWire({ ...config, baseUrl: apiUrl }),
    ),
    blob: onWire(
      new messagingApi.MessagingApiBlobClient({ channelAccessToken, baseURL: dataApiUrl }),
      dataWire,
    ),
    dataWire,
  }
}

/**
 * The SDK knows paths and forms, but its HTTP client has no end of waiting, always takes the global `fetch`, and tells
 * request ids only to who asks. So its one private field is replaced; should a new SDK rename it, this throws at start.
 */
function onWire<Client extends object>(client: Client, wire: Wire): Client {
  if (!('httpClient' in client))
    throw new Error('[line/clients] this @line/bot-sdk has no httpClient any more')
  return Object.assign(client, { httpClient: wire })
}
