import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import config from '../.dependency-cruiser.cjs'

process.chdir(path.resolve(import.meta.dirname, '..'))

const { output } = await cruise(
  ['apps', 'packages'],
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
)
const { violations, totalCruised } = output.summary
const ours = output.modules.filter(({ source }) => /^(apps|packages)\/.*\.tsx?$/.test(source))
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`)
// Without the right TypeScript it reads no .ts file at all, and finds nothing wrong.
if (ours.length < 20) console.error(`only ${ours.length} of our modules were read`)
if (violations.length > 0 || ours.length < 20) process.exitCode = 1
else console.log(`${ours.length} modules of ours, ${totalCruised} in all`)
