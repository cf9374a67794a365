/** Addresses of the bot's own files, as this page may fetch them: the bot and the page always stand on one origin. */

/** The path of an address that the bot told, whatever name the bot has outside. */
export function here(address: string): string {
  const { pathname, search } = new URL(address, location.href)
  return pathname + search
}
