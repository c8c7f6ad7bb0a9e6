import { expect, test } from '@jest/globals'
import { createQueryClient, readAhead } from './query-client.ts'

test('what is refused ahead is left to the page, and what was answered is there', async () => {
  const queryClient = createQueryClient(() => undefined)
  const answered = { queryKey: ['answered'], queryFn: () => Promise.resolve(1) }
  const refused = { queryKey: ['refused'], queryFn: () => Promise.reject(new Error('refused')), retry: false }
  await readAhead(queryClient.ensureQueryData(refused), queryClient.ensureQueryData(answered))
  expect(queryClient.getQueryData(answered.queryKey)).toBe(1)
  expect(queryClient.getQueryData(refused.queryKey)).toBeUndefined()
  queryClient.clear()
})
