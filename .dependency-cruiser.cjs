const rooms = [
  'platform',
  'customers',
  'access',
  'points',
  'sales',
  'campaigns',
  'rewards',
  'engagement',
  'insight',
  'integration',
]

const api = '^apps/api/src/'
const test = '(\\.(test|fixture)\\.tsx?$|^apps/api/test/|^packages/[^/]+/test/)'

module.exports = {
  forbidden: [
    ...rooms.slice(0, -1).map((room, index) => ({
      name: `room-order-${room}`,
      comment: `rooms import leftwards only: ${rooms.join(' < ')}`,
      severity: 'error',
      from: { path: `${api}${room}/`, pathNot: test },
      to: { path: `${api}(${rooms.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'rooms-import-rooms',
      comment: 'app.ts, server.ts, worker.ts, cli/ and demo-club/ put the rooms together; no room knows them',
      severity: 'error',
      from: { path: `${api}(${rooms.join('|')})/`, pathNot: test },
      to: { path: api, pathNot: `${api}(${rooms.join('|')})/` },
    },
    {
      name: 'front-doors',
      comment: "another module is entered through its index.ts; platform's own files are open to all",
      severity: 'error',
      from: { path: `${api}([^/]+)/([^/]+)/` },
      to: { path: `${api}[^/]+/[^/]+/(?!index\\.ts$)`, pathNot: `${api}$1/$2/` },
    },
    {
      name: 'front-doors-from-outside',
      severity: 'error',
      from: { path: [`${api}[^/]+\\.ts$`, `${api}(platform|cli|demo-club)/[^/]+\\.ts$`, '^apps/api/test/'] },
      to: { path: `${api}[^/]+/[^/]+/(?!index\\.ts$)` },
    },
    {
      name: 'fastify-at-the-edge',
      comment: 'use cases know nothing of HTTP',
      severity: 'error',
      from: {
        path: '^(apps/api|packages)/',
        pathNot: [`${api}(app|server)\\.ts$`, `${api}platform/`, '\\.routes\\.ts$', test],
      },
      to: { path: 'node_modules/(@fastify/|fastify)' },
    },
    {
      name: 'drizzle-in-queries',
      comment: 'SQL is written in *.queries.ts over *.table.ts',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: ['\\.(queries|table)\\.ts$', '^packages/(database|ledger)/', test] },
      to: { path: 'node_modules/drizzle-orm' },
    },
    {
      name: 'tables-stay-inside',
      comment: 'a table is known to the queries of its own module',
      severity: 'error',
      from: { path: '^apps/api/', pathNot: ['\\.(queries|table)\\.ts$', test] },
      to: { path: '\\.table\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-imports-nothing',
      severity: 'error',
      from: { path: '^packages/points-engine/src/', pathNot: test },
      to: { pathNot: '^packages/points-engine/src/' },
    },
    {
      name: 'ledger-imports-database',
      severity: 'error',
      from: { path: '^packages/ledger/src/', pathNot: test },
      to: { pathNot: '^packages/(ledger|database)/src/|node_modules/drizzle-orm|^(node:)?(crypto|buffer)$' },
    },
    {
      name: 'database-imports-no-package',
      severity: 'error',
      from: { path: '^packages/database/src/' },
      to: { path: '^(packages/(?!database/)|apps/)' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'screens-use-the-client',
      comment: 'the web apps know the API by its client alone',
      severity: 'error',
      from: { path: '^(apps/(admin|club)|packages/ui)/' },
      to: { path: '^(packages/(?!api-client/|ui/)|apps/api/)' },
    },
    {
      name: 'screens-stay-apart',
      severity: 'error',
      from: { path: '^apps/(admin|club)/' },
      to: { path: '^apps/(admin|club)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-stay-apart',
      comment: 'routes compose features',
      severity: 'error',
      from: { path: '^apps/(admin|club)/src/features/([^/]+)/' },
      to: { path: '^apps/(admin|club)/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
