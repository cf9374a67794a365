/** Where a person finds LINE's values, by the names of LINE's own pages. */

/** Where each value is found; also the sentence when it is missing. */
export const whereToGet = {
  LINE_CHANNEL_SECRET:
    'LINE Developers console → your Messaging API channel → Basic settings → Channel secret',
  LINE_CHANNEL_ACCESS_TOKEN:
    'LINE Developers console → your Messaging API channel → Messaging API → Channel access token ' +
    '(long-lived); or set LINE_CHANNEL_ID (Basic settings → Channel ID) instead, and the bot fetches short-lived ones',
  LINE_LOGIN_CHANNEL_ID: 'LINE Developers console → your LINE Login channel → Basic settings → Channel ID',
  LIFF_ID: 'LINE Developers console → your LINE Login channel → LIFF → LIFF ID (like 1234567890-abcdefgh)',
  PUBLIC_URL:
    'the https address under which this computer is reached from outside, such as https://learn.example.ac.th',
} as const

/** Where a value is found that may be missing. */
export const whereMoreIs = {
  LINE_LOGIN_CHANNEL_SECRET:
    'LINE Developers console → your LINE Login channel → Basic settings → Channel secret',
  LINE_CHANNEL_ID: 'LINE Developers console → your Messaging API channel → Basic settings → Channel ID',
  ISSUER_KEY: 'npm run key new – keep it safe: it signs every badge',
  ISSUER_URL: 'the https address that badges were first issued from; leave it out to use PUBLIC_URL',
  SETUP_CODE: 'any 16 random letters: typed in the chat as “setup …” they make the first administrator',
  LINE_API_URL: 'leave it out: only an imitation of LINE needs it',
  LINE_DATA_API_URL: 'leave it out: only an imitation of LINE needs it',
}
