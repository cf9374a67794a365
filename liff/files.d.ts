// Lets TypeScript know the pictures and styles that the bundler reads, and a tool of the build without types of its own.
/// <reference types="vite/client" />

declare module 'subset-font' {
  /** @param text every letter the new file is to hold */
  function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>
  export default subsetFont
}
