/** A deed that makes no sense on a phone; the page is told why, with status 400. */
export class Nonsense extends Error {}
