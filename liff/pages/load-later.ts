/** Fetches the program of the other pages. A browser does that once, however often it is asked. */
export const loadLater = async () => (await import('./later')).later
