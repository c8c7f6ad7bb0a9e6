export { abcAnalysisRoutes } from './abc-analysis.routes.ts'
export { classifyOnNewDay } from './classify.job.ts'
export { classesAtStart, classRecurrences, classTasks } from './classify.tasks.ts'
export { classifyDays } from './classify-days.ts'
