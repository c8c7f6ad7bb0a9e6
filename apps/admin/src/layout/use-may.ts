import { useQuery } from '@tanstack/react-query'
import { me } from './layout.queries.ts'

/** Whether the role of whoever looks at the screen has a permission; nothing until it is known who that is. */
export function useMay(): (permission: string) => boolean {
  const { data } = useQuery(me)
  return (permission) => data?.permissions.includes(permission) ?? false
}
