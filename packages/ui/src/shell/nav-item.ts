import type { Icon } from '@tabler/icons-react'

/** One place of the main menu. */
export interface NavItem {
  readonly to: string
  readonly label: string
  readonly icon: Icon
  /** What waits there; shown beside the label. */
  readonly count?: number
}

/** The place that an address belongs to: the one with the longest path that it begins with. */
export function currentItem(items: readonly NavItem[], pathname: string): NavItem | undefined {
  // Everything begins with the first page's: it is the place of itself only.
  const matches = items.filter(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))
  return matches.toSorted((a, b) => b.to.length - a.to.length)[0]
}
