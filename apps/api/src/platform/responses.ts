import fastJson from 'fast-json-stringify'
import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.BaseSchema
type Serialize = (body: unknown) => string

/**
 * Compiles a response schema to a serializer. A field that the schema doesn't name never leaves, and it runs two to three
 * times as fast as serializing through zod.
 *
 * It is compiled when the first answer needs it: all of them at once cost a start more than a second, and most of what a
 * route may answer it never does.
 */
export function serializerCompiler({ schema }: { schema: unknown }): Serialize {
  if (!(schema instanceof z.ZodType)) throw new TypeError('a response is described by a zod schema')
  let serialize: Serialize | undefined
  return (body) => {
    serialize ??= compileSerializer(schema)
    return serialize(body)
  }
}

/** @throws TypeError when the schema describes what JSON can't hold */
export function compileSerializer(schema: z.ZodType): Serialize {
  const jsonSchema = z.toJSONSchema(schema, { target: 'draft-7', io: 'output', unrepresentable: 'throw', override })
  return fastJson(jsonSchema as fastJson.Schema)
}

/** Without this, each value of a union would be validated again and again to find its branch, or would find none. */
function override({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  // Undeclared fields are left out anyway; said aloud, it would make a branch refuse an object that has one.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  const [value, nothing, ...more] = jsonSchema.anyOf ?? []
  if (!isSchema(value) || !isSchema(nothing) || more.length > 0 || nothing.type !== 'null' || !value.type) return
  delete jsonSchema.anyOf
  Object.assign(jsonSchema, value, { nullable: true })
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object'
}
