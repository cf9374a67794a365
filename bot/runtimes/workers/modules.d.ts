/** What wrangler makes of files that are no code: `[[rules]]` of wrangler.toml. */
declare module '*.wasm' {
  const module: WebAssembly.Module
  export default module
}
declare module '*.ttf' {
  const bytes: ArrayBuffer
  export default bytes
}
