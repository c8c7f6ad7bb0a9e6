import { useDebouncedValue } from '@mantine/hooks'
import { useLanguage } from '@stamkund/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Hit, hitKinds, search } from './search.queries.ts'

const PAUSE_MS = 150

/** What is found for what is written, by kind, once the writer pauses. */
export function useHits(written: string) {
  const text = written.trim()
  const language = useLanguage()
  const [paused] = useDebouncedValue(text, PAUSE_MS)
  const q = text === '' ? '' : paused
  const { data, error, isFetching } = useQuery({
    ...search(q, language),
    enabled: q !== '',
    ...(q !== '' && { placeholderData: keepPreviousData }),
  })
  const isWaiting = isFetching || q !== text
  const found = q === '' ? [] : (data?.items ?? [])
  // Until the next answer is here, only what fits what is written by now: Enter must not open anything else.
  const fitting = isWaiting ? found.filter((hit) => mentions(hit, text)) : found
  const hits = hitKinds.flatMap((kind) => fitting.filter((hit) => hit.kind === kind))
  return { hits, isWaiting, error }
}

function mentions({ title, subtitle }: Hit, text: string): boolean {
  return `${title} ${subtitle ?? ''}`.toLocaleLowerCase().includes(text.toLocaleLowerCase())
}
