export { announceExpiring } from './announce-expiring.ts'
