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

export default {
  // Nothing is slow on purpose; a machine that is busy with other things may be.
  testTimeout: 120_000,
  projects: [
    project('packages/points-engine'),
    withPostgres('packages/database'),
    withPostgres('packages/ledger'),
    withPostgres('apps/api'),
  ],
}
