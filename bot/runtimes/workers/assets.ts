/** The built mini-app as Workers' static assets. Twin of `node/assets.ts`. */

export interface AssetsBinding {
  fetch(request: Request): Promise<Response>
}

export const assetsOf = (assets: AssetsBinding) => async (path: string) => {
  const found = await assets.fetch(new Request(`https://assets.local/${path}`))
  if (!found.ok || !found.body) return undefined
  return { body: found.body, type: found.headers.get('content-type') ?? 'application/octet-stream' }
}
