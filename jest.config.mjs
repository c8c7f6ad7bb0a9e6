import path from 'node:path'

const jest = path.resolve(import.meta.dirname, 'tooling/jest')

const project = (rootDir) => ({
  rootDir,
  displayName: path.basename(rootDir),
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]sx?$': path.join(jest, 'swc-cjs.cjs') },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
})

const withPostgres = (rootDir) => ({
  ...project(rootDir),
  globalSetup: path.join(jest, 'start-postgres.ts'),
  globalTeardown: path.join(jest, 'stop-postgres.ts'),
})

const inBrowser = (rootDir) => ({
  ...project(rootDir),
  testEnvironment: path.join(jest, 'jsdom-environment.cjs'),
  testEnvironmentOptions: { customExportConditions: ['browser'] },
  setupFilesAfterEnv: [path.resolve(import.meta.dirname, 'packages/ui/test/jsdom-setup.ts')],
  testMatch: ['**/*.test.{ts,tsx}'],
  moduleNameMapper: { '\\.css$': path.join(jest, 'styles.cjs') },
})

export default {
  // Nothing is slow on purpose; a machine that is busy with other things may be, several times over.
  testTimeout: 600_000,
  // A test waits for PostgreSQL or a browser half of its time; Jest alone would leave a core for whoever watches.
  maxWorkers: '100%',
  // A worker keeps some of what each test file loaded; after dozens of them it would mostly collect garbage.
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...project('scripts'), testMatch: ['**/*.test.mjs'] },
    project('packages/points-engine'),
    withPostgres('packages/database'),
    withPostgres('packages/ledger'),
    withPostgres('apps/api'),
    inBrowser('packages/ui'),
    inBrowser('apps/club'),
    inBrowser('apps/admin'),
    {
      ...project('e2e'),
      globalSetup: path.resolve(import.meta.dirname, 'e2e/harness/start-club.ts'),
      globalTeardown: path.resolve(import.meta.dirname, 'e2e/harness/stop-club.ts'),
    },
  ],
}
