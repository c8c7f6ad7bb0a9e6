export { makeDemoClub } from './make-demo-club.ts'
