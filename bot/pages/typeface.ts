/** The looped typeface for the server's pages: the files of the built mini-app, by the rules of its own stylesheet. */

/** Opens a file of the built mini-app. */
export type Asset = (
  path: string,
) => Promise<{ body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>; type: string } | undefined>

/**
 * @returns what answers with the `@font-face` rules, read once; nothing where the mini-app is not built, and then the
 * page is set in a looped face of the system
 */
export function typefaceOf(asset: Asset): () => Promise<string> {
  const textOf = async (path: string): Promise<string> => {
    const found = await asset(path)
    return found ? new Response(found.body).text() : ''
  }
  const read = async () => {
    const page = await textOf('index.html')
    const [, sheet] = /<link[^>]+href="\/liff\/([\w./-]+\.css)"/.exec(page) ?? []
    const rules = sheet ? ((await textOf(sheet)).match(/@font-face\s*\{[^}]*\}/g) ?? []) : []
    // An address from the root, and nothing that could end the page's own style.
    return rules.filter((rule) => /url\(["']?\/liff\//.test(rule) && !rule.includes('<')).join('')
  }
  let rules: Promise<string> | undefined
  return () => {
    rules ??= read().catch((error: unknown) => {
      rules = undefined
      throw error
    })
    return rules
  }
}
