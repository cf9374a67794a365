/** The little of Express that the echo uses; its own types are a package of their own. */
declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Request = IncomingMessage & { body: unknown }
  type Response = ServerResponse & { json(body: unknown): Response; status(code: number): Response }
  type Handler = (req: Request, res: Response, next: (error?: Error) => void) => unknown

  interface App {
    get(path: string, ...handlers: Handler[]): void
    post(path: string, ...handlers: Handler[]): void
    listen(port: number, host: string): void
  }
  const express: () => App
  // biome-ignore lint/style/noDefaultExport: that is how Express exports itself.
  export default express
}
