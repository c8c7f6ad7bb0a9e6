export { type DemoEntrances, letIn } from './let-in.ts'
export { makeDemoClub } from './make-demo-club.ts'
