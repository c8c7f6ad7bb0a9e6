/** Where to go on after signing in: the page of ours that was asked for, or else the first. */
export function ownPath(path: unknown, first: string): string {
  if (typeof path !== 'string' || !path.startsWith('/')) return first
  const nowhere = 'http://own.invalid'
  try {
    const { origin, pathname, search, hash } = new URL(path, nowhere)
    return origin === nowhere ? `${pathname}${search}${hash}` : first
  } catch {
    return first
  }
}
