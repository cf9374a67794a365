/** What the bench asks of the script that knows whether the built bot is still what its sources say. */
declare module '*/built.mjs' {
  export function isStale(top: string, built: { makes: string; of: string[] }): boolean
}
