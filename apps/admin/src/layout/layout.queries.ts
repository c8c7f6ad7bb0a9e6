import { read } from '@stamkund/ui'

export const me = read('/api/v1/me/staff')
