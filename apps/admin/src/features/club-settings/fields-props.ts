import type { Changes, ClubSettings } from './club-settings.queries.ts'

/** What each part of the form gets. */
export interface FieldsProps {
  readonly draft: ClubSettings
  readonly edit: (changes: Changes) => void
  readonly faultOf: (path: string) => string | null
  readonly mayWrite: boolean
}
