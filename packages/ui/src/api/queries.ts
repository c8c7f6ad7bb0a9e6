import type { paths } from '@stamkund/api-client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './api.ts'

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never

/** Paths that can be read. */
export type ReadPath = {
  [Path in keyof paths]: paths[Path] extends { get: { responses: { 200: { content: object } } } } ? Path : never
}[keyof paths]

type Get<Path extends ReadPath> = paths[Path] extends { get: infer Operation } ? Operation : never

/** The body that a path answers with. */
export type Answer<Path extends ReadPath> =
  Get<Path> extends { responses: { 200: infer Response } } ? Json<Response> : never

type Given<Parameters, Kind extends string> = Parameters extends Record<Kind, infer Value> ? NonNullable<Value> : never

type PartOf<Path extends ReadPath, Kind extends 'path' | 'query'> =
  Get<Path> extends { parameters: infer Parameters } ? Given<Required<Parameters>, Kind> : never

/** `{ path: { id }, query: { q } }`, as far as the path takes them. */
export type ReadParameters<Path extends ReadPath> = ([PartOf<Path, 'path'>] extends [never]
  ? object
  : { path: PartOf<Path, 'path'> }) &
  ([PartOf<Path, 'query'>] extends [never] ? object : { query?: PartOf<Path, 'query'> })

type Arguments<Path extends ReadPath> =
  object extends ReadParameters<Path> ? [parameters?: ReadParameters<Path>] : [parameters: ReadParameters<Path>]

/** Paths that answer `{ items, nextCursor }`. */
export type PagedPath = {
  [Path in ReadPath]: Answer<Path> extends { items: unknown[]; nextCursor: string | null } ? Path : never
}[ReadPath]

/**
 * Query options of a GET, with the path as the beginning of its key:
 * `useQuery(read('/api/v1/companies/{id}', { path: { id } }))`.
 */
export function read<Path extends ReadPath>(path: Path, ...[parameters]: Arguments<Path>) {
  return queryOptions({
    queryKey: [path, parameters ?? {}] as const,
    queryFn: ({ signal }) => get(path, parameters, signal),
  })
}

/** The same of a list with a cursor, page after page: `useInfiniteQuery(readPages('/api/v1/companies'))`. */
export function readPages<Path extends PagedPath>(path: Path, ...[parameters]: Arguments<Path>) {
  return infiniteQueryOptions({
    queryKey: [path, parameters ?? {}, 'pages'] as const,
    queryFn: ({ pageParam, signal }) => get(path, withCursor(parameters, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Answer<Path>) => (page as { nextCursor: string | null }).nextCursor,
  })
}

/** The items of all pages that are here. */
export function itemsOf<Item>(pages: { pages: { items: Item[] }[] } | undefined): Item[] {
  return pages?.pages.flatMap(({ items }) => items) ?? []
}

interface AnyParameters {
  path?: object
  query?: object
}

function withCursor(parameters: AnyParameters | undefined, cursor: string | null): AnyParameters {
  return cursor === null ? { ...parameters } : { ...parameters, query: { ...parameters?.query, cursor } }
}

/** The types above have checked the parameters against the path; the client can't follow them that far. */
function get<Path extends ReadPath>(path: Path, params: AnyParameters | undefined, signal: AbortSignal) {
  const call = api.GET as (path: string, init: object) => Promise<{ data?: Answer<Path> }>
  return answerOf(call(path, { params: params ?? {}, signal }))
}
