import type { texts } from './en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    returnNull: false
  }
  interface ResourceNamespaceMap {
    ui: typeof texts
  }
}
