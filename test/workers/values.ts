/** What a deployment sets with `wrangler secret put` and in its vars. */
export const values = {
  LINE_CHANNEL_SECRET: 'channel-secret-of-the-tests',
  LINE_CHANNEL_ACCESS_TOKEN: 'channel-token-of-the-tests',
  LINE_LOGIN_CHANNEL_ID: '1650000009',
  LIFF_ID: '1650000009-abcdefgh',
  PUBLIC_URL: 'https://learn.example.ac.th',
  SESSION_SECRET: 'session-secret-of-the-tests-0123456789',
  OPERATOR_KEY: 'operator-key-of-the-tests',
  ISSUER_KEY: JSON.stringify({
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  }),
}
