/** Tells LINE where the mini-app lives. LIFF apps belong to the LINE Login channel, so its own token is asked for. */
import { channelAccessToken, liff } from '@line/bot-sdk'

interface LiffChannel {
  loginChannelId: string
  loginChannelSecret: string
  liffId: string
  apiUrl: string
}

/** Points the LIFF app at our page; done twice it changes nothing. Answers what was done. Throws what LINE refuses. */
export async function setUpLiff(channel: LiffChannel, publicUrl: string): Promise<string[]> {
  const { loginChannelId, loginChannelSecret, liffId, apiUrl } = channel
  if (!loginChannelSecret) return ['mini-app left as it is: LINE_LOGIN_CHANNEL_SECRET is not set']
  const tokens = new channelAccessToken.ChannelAccessTokenClient({ baseURL: apiUrl })
  const { access_token } = await tokens.issueStatelessChannelToken(
    'client_credentials',
    undefined,
    undefined,
    loginChannelId,
    loginChannelSecret,
  )
  const apps = new liff.LiffClient({ channelAccessToken: access_token, baseURL: apiUrl })
  await apps.updateLIFFApp(liffId, { view: { type: 'full', url: `${publicUrl}/liff/` } })
  return [`mini-app at ${publicUrl}/liff/`]
}
