/** Links into the mini-app. Made here only, from LIFF_ID, so that another kind of mini-app is a change of one value. */

/** @param path within the mini-app, beginning with `/` */
export const miniAppLink = (liffId: string, path: `/${string}`): string =>
  `https://liff.line.me/${liffId}${path}`
