import type { TextSource } from '@stamkund/ui'

export const adminTexts: TextSource = {
  namespace: 'admin',
  load: { sv: () => import('./sv.ts'), nb: () => import('./nb.ts'), en: () => import('./en.ts') },
}
