export { openSecrets } from './open-secrets.ts'
export { type Purpose, type Secrets, secretsUnder } from './secrets.ts'
