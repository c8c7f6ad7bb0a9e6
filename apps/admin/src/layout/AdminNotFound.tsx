import { NotFound } from '@stamkund/ui'
import { paths } from '../paths.ts'

export function AdminNotFound() {
  return <NotFound home={paths.today} />
}
