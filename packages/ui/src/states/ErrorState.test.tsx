import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { ApiProblem } from '../api/api-problem.ts'
import { renderWithApp } from '../testing.tsx'
import { ErrorState } from './ErrorState.tsx'

test('an error says what happened and what is safe, and can be tried again', async () => {
  const retry = jest.fn()
  const { user } = await renderWithApp(
    <ErrorState error={new ApiProblem({ status: 0, code: 'network.unreachable' })} retry={retry} />,
  )
  expect(screen.getByRole('alert').textContent).toContain('There is no connection right now.')
  expect(screen.getByRole('alert').textContent).toContain('Nothing has changed.')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledTimes(1)
})

test('a refusal for want of permission says so, and offers no retry', async () => {
  await renderWithApp(
    <ErrorState error={new ApiProblem({ status: 403, code: 'access.missing_permission' })} retry={() => {}} />,
  )
  expect(screen.getByRole('heading', { name: 'You may not see this' })).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
