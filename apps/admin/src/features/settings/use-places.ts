import { useQuery } from '@tanstack/react-query'
import { useMayOpen } from '../../layout/use-may-open.ts'
import { type Place, places } from './places.ts'
import { firstMail, signInOptions } from './settings.queries.ts'

/** The parts of the settings that there are for whoever looks: mails are kept in a demo club alone. */
export function usePlaces(): readonly Place[] {
  const mayOpen = useMayOpen()
  const { data: options } = useQuery(signInOptions)
  const { isSuccess: hasMails } = useQuery({ ...firstMail, enabled: options?.isDemo === true, retry: false })
  return places.filter(({ key, to }) => mayOpen(to) && (key !== 'mails' || hasMails))
}
