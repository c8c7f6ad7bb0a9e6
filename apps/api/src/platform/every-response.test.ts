import { expect, jest, test } from '@jest/globals'
import type { z } from 'zod'

test('every answer of every route can be serialized: the first who asks does not find out that it can not', async () => {
  const responses = await import('./responses.ts')
  const described = new Set<z.ZodType>()
  const serializerCompiler = ({ schema }: { schema: z.ZodType }) => {
    described.add(schema)
    return responses.compileSerializer(schema)
  }
  jest.doMock('./responses.ts', () => ({ ...responses, serializerCompiler }))
  const { testApp } = await import('../../test/test-app.ts')
  const { close } = await testApp()
  await close()
  expect(described.size).toBeGreaterThan(100)
})
