export { addJob, type JobTiming } from './add-job.ts'
export { installJobs } from './install-jobs.ts'
export { type Job, type Recurrence, type RunningJobs, startJobs, type Task, type Tasks } from './start-jobs.ts'
