/** A place for free text in the body of an operation, such as `texts.sv.name` or `lines.0.sku`. */
export interface TextField {
  readonly path: readonly string[]
  readonly maxLength: number
}

export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
}

/** What a schema may say besides, without holding more fields. */
const KNOWN = new Set(
  ['$ref type properties items anyOf oneOf enum const format pattern maxLength minLength required default description']
    .concat('example additionalProperties minItems maxItems minimum maximum exclusiveMinimum propertyNames')
    .flatMap((words) => words.split(' ')),
)
const FREE_TEXT = '<img src=x>'

/** The schemas that others refer to, by their reference. */
export type Schemas = Readonly<Record<string, Schema>>

/**
 * Where the schema of a body has room for any text: no enum, no format, no pattern that keeps markup out. Of what holds
 * itself, once.
 * @throws for what this does not look into
 */
export function textFieldsIn(schema: Schema, schemas: Schemas, path: readonly string[] = []): TextField[] {
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword))
  if (unknown.length > 0) throw new Error(`there may be texts in ${unknown} of ${path.join('.')}`)
  const { $ref, type, properties = {}, items, anyOf = [], oneOf = [], maxLength = Number.POSITIVE_INFINITY } = schema
  const { [$ref ?? '']: referred, ...others } = schemas
  const inside = [
    ...(referred ? textFieldsIn(referred, others, path) : []),
    ...Object.entries(properties).flatMap(([name, property]) => textFieldsIn(property, schemas, [...path, name])),
    ...(items ? textFieldsIn(items, schemas, [...path, '0']) : []),
    ...[...anyOf, ...oneOf].flatMap((either) => textFieldsIn(either, schemas, path)),
  ]
  const own = type === 'string' && isFree(schema) ? [{ path, maxLength }] : []
  return [...new Map([...own, ...inside].map((field) => [nameOf(field), field])).values()]
}

export function nameOf({ path }: TextField): string {
  return path.join('.')
}

function isFree({ enum: values, const: value, format, pattern }: Schema): boolean {
  if (values !== undefined || value !== undefined || format !== undefined) return false
  return pattern === undefined || new RegExp(pattern, 'u').test(FREE_TEXT)
}

/** A body with a text at a place, whose objects and arrays are made where there are none. */
export function placed(body: object, path: readonly string[], text: string): object {
  const [key = '', ...rest] = path
  const inside = Object.entries(body).find(([name]) => name === key)?.[1]
  const value = rest.length === 0 ? text : placed(isObject(inside) ? inside : {}, rest, text)
  return Array.isArray(body) || key === '0' ? [value] : { ...body, [key]: value }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
