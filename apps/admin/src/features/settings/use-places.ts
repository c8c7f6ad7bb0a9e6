import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../layout/use-may.ts'
import { type Place, places } from './places.ts'
import { firstMail, signInOptions } from './settings.queries.ts'

/** The parts of the settings that there are for whoever looks: mails are kept in a demo club alone. */
export function usePlaces(): readonly Place[] {
  const may = useMay()
  const { data: options } = useQuery(signInOptions)
  const { isSuccess: hasMails } = useQuery({ ...firstMail, enabled: options?.isDemo === true, retry: false })
  return places.filter(({ key, permission }) => may(permission) && (key !== 'mails' || hasMails))
}
