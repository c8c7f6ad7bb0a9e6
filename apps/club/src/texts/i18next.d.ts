import type { texts } from './en.ts'

declare module 'i18next' {
  interface ResourceNamespaceMap {
    club: typeof texts
  }
}
