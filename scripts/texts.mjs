import path from 'node:path'
import { textFaults } from './text-faults.mjs'

const faults = await textFaults(path.resolve(import.meta.dirname, '..'), ['packages/ui', 'apps/club', 'apps/admin'])
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
