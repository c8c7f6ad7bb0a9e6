import type { TextSource } from '@stamkund/ui'

export const clubTexts: TextSource = {
  namespace: 'club',
  load: { sv: () => import('./sv.ts'), nb: () => import('./nb.ts'), en: () => import('./en.ts') },
}
