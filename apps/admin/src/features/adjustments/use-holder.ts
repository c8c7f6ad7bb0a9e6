import { useQuery } from '@tanstack/react-query'
import { type Adjustment, company, member } from './adjustments.queries.ts'

/** Whose wallet it is: the company's name, and before it the person's if it is theirs. */
export function useHolder({ companyId, memberId }: Pick<Adjustment, 'companyId' | 'memberId'>): string {
  const { data: found } = useQuery(company(companyId))
  const { data: person } = useQuery({ ...member(memberId ?? ''), enabled: memberId !== null })
  const name = person && ([person.firstName, person.lastName].filter(Boolean).join(' ') || person.email)
  return [name, found?.name].filter(Boolean).join(', ') || '…'
}
