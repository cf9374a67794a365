/** Programs that fetch a page to show a preview, or to index it: their looks are nobody's. As they name themselves. */

/** Parts of a `User-Agent`, in small letters. */
const robots = [
  // Chats and networks that draw a preview.
  'facebookexternalhit',
  'facebookcatalog',
  'meta-externalagent',
  'twitterbot',
  'whatsapp',
  'telegrambot',
  'slackbot',
  'slack-imgproxy',
  'discordbot',
  'linkedinbot',
  'skypeuripreview',
  'viber',
  'line-poker',
  'linespider',
  'kakaotalk-scrap',
  'redditbot',
  'pinterestbot',
  'embedly',
  'iframely',
  'mastodon',
  'applebot',
  'google-pagerenderer',
  'googleimageproxy',
  // Search engines, and whatever calls itself one of their kind.
  'googlebot',
  'bingbot',
  'bingpreview',
  'yandex',
  'baiduspider',
  'duckduckbot',
  'petalbot',
  'ahrefs',
  'semrush',
  'bot/',
  'bot;',
  'crawler',
  'spider',
  'preview',
  // Programs without a person before them.
  'curl/',
  'wget/',
  'python-requests',
  'python-urllib',
  'go-http-client',
  'okhttp',
  'axios/',
  'node-fetch',
  'undici',
  'java/',
]

/**
 * Whether a look comes from a program. LINE's own browser, in which families read (`Line/14…`), is none.
 *
 * @param agent the `User-Agent`; who sends none is a program
 */
export function isRobot(agent: string | undefined): boolean {
  const name = agent?.toLowerCase() ?? ''
  return name === '' || robots.some((robot) => name.includes(robot))
}
