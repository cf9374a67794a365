/** The part of workerd's own modules that the tests use, with the bindings of wrangler.toml. */
declare module 'cloudflare:workers' {
  /** `never`: handed on as it is to whoever describes the part it uses. */
  export const env: { DB: import('../../db/d1').D1Binding; FILES: never; JOBS: never; MIGRATIONS: unknown }
}
declare module 'cloudflare:test' {
  type Batch = import('../../bot/runtimes/workers/wake').Batch
  /** Messages of a queue, as its consumer gets them. */
  export function createMessageBatch(
    queue: string,
    messages: { id: string; timestamp: Date; attempts: number; body: unknown }[],
  ): Batch
  export function createExecutionContext(): object
  /** What the consumer said of them. */
  export function getQueueResult(
    batch: Batch,
    context: object,
  ): Promise<{ ackAll: boolean; retryBatch: { retry: boolean } }>
  /** Applies what is not applied yet; `migrations` is what `readD1Migrations` gave. */
  export function applyD1Migrations(database: unknown, migrations: unknown): Promise<void>
}
