/** What this deployment is, as the bot wrote it into the head of the page when it handed it out. */

const told = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="riandee-${name}"]`)?.content ?? ''

export const settings = {
  /** The id of the LIFF app, as in `https://liff.line.me/<id>`. */
  liffId: () => told('liff-id'),
  /** The origin of the simulator; empty when LINE is real. */
  simulator: () => told('simulator'),
}
