/**
 * What a link proves stands after the #, which no server and no mail scanner gets to see. It is taken out of the address,
 * so that it does not stay in the history of the browser.
 */
export function takeToken(): string {
  const { hash, pathname } = globalThis.location
  globalThis.history.replaceState(null, '', pathname)
  return hash.slice(1)
}
