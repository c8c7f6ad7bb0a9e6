import type { Permission } from '../src/platform/permissions.ts'

/** What the OpenAPI document says of an operation. */
export interface DescribedOperation {
  /** Such as `GET /companies/{id}`. */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly permission: Permission | 'public'
  readonly pathParameters: readonly string[]
  readonly query: readonly { readonly name: string; readonly required?: boolean }[]
  readonly bodyFields: readonly string[]
  readonly example: object | undefined
  /** Of its successful answers in JSON. */
  readonly answers: readonly object[]
}

interface Content {
  readonly schema: { readonly example?: object; readonly properties?: object }
}

interface Described {
  readonly 'x-permission': Permission | 'public'
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>
}

export function operationsOf(document: { paths: Record<string, Record<string, Described>> }): DescribedOperation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(method.toUpperCase(), path, described)),
  )
}

function operationOf(method: string, fullPath: string, described: Described): DescribedOperation {
  const path = fullPath.replace('/api/v1', '')
  const json = described.requestBody?.content['application/json']?.schema
  const parametersIn = (place: string) => (described.parameters ?? []).filter((each) => each.in === place)
  return {
    name: `${method} ${path}`,
    method: method as DescribedOperation['method'],
    path,
    permission: described['x-permission'],
    pathParameters: parametersIn('path').map(({ name }) => name),
    query: parametersIn('query'),
    bodyFields: Object.keys(json?.properties ?? {}),
    example: json?.example,
    answers: Object.entries(described.responses).flatMap(([status, { content }]) =>
      status.startsWith('2') && content?.['application/json'] ? [content['application/json'].schema] : [],
    ),
  }
}
