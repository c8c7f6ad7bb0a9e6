export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

export interface Change {
  readonly before: JsonValue
  readonly after: JsonValue
}

/** By field. */
export type Changes = Readonly<Record<string, Change>>

const NEVER = new Set(['id', 'version', 'createdAt', 'updatedAt'])

/**
 * What differs between two states of a thing, as JSON would write them.
 * @param before null when the thing is new
 * @param after null when it is gone
 */
export function changesBetween(before: object | null, after: object | null): Changes {
  const [old, now] = [plain(before), plain(after)]
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => !NEVER.has(field))
  const changes: Record<string, Change> = {}
  for (const field of fields) {
    const change = { before: old[field] ?? null, after: now[field] ?? null }
    if (JSON.stringify(change.before) !== JSON.stringify(change.after)) changes[field] = change
  }
  return changes
}

/** Money and counts beyond a number's reach become text. */
function plain(state: object | null): Record<string, JsonValue> {
  return JSON.parse(JSON.stringify(state ?? {}, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
}
