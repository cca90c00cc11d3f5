/** The boundaries of ARCHITECTURE.md as rules: who may import whom. */

const NOT_TABLE_USERS = String.raw`(^functions/[^/]+/(repository|projection|schedule)[^/]*\.ts$)|(/repository/)|(^functions/table/)|(^functions/projections/)|(^functions/platform/)|(\.(lambda|app)\.ts$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or hide a third. A component may draw itself again.',
      severity: 'error',
      from: { pathNot: '[.]svelte$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-missing',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: { pathNot: '^web/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'contracts-import-zod-only',
      comment: 'Contracts are what the web and the functions share: zod and other contracts.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: '^shared/|node_modules/zod/' },
    },
    {
      name: 'domain-does-no-input-or-output',
      comment: 'Rules are pure: what they need is an argument.',
      severity: 'error',
      from: { path: '^functions/[^/]+/domain(/|[.])' },
      to: { path: 'node_modules/(@aws-|hono|@hono)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-uses-no-system',
      comment: 'Of Node itself a rule may use hashing only.',
      severity: 'error',
      from: { path: '^functions/[^/]+/domain(/|[.])' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'domain-knows-no-other-role',
      comment: 'Routes and repositories use the domain, never the other way round.',
      severity: 'error',
      from: { path: '^functions/[^/]+/domain(/|[.])' },
      to: {
        path: '^functions/([^/]+/(routes|repository|projection|schedule)|table/|[^/]+[.](app|lambda)[.]ts)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-repositories-read-and-write-the-table',
      comment: 'Keys and clients stay with the repositories; a route hands their items to transact().',
      severity: 'error',
      from: { path: '^functions/', pathNot: NOT_TABLE_USERS },
      to: {
        path: '^functions/table/',
        pathNot: '^functions/table/transact[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-knows-types-of-functions-only',
      comment: 'The typed client needs the types of the apps; their code stays on the server.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^functions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-knows-no-infrastructure',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(infra|test)/' },
    },
    {
      name: 'stacks-know-the-schema-only',
      comment: 'Stacks wire and decide nothing: of the functions they know the tables they create.',
      severity: 'error',
      from: { path: '^infra/(app[.]ts|stacks/|constructs/)' },
      to: { path: '^functions/', pathNot: '^functions/table/schema[.]ts$' },
    },
    {
      name: 'stacks-know-nothing-local',
      severity: 'error',
      from: { path: '^(functions|shared|web|infra/(app[.]ts|stacks/|constructs/))' },
      to: { path: '^infra/local/' },
    },
    {
      name: 'functions-stand-alone',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|web)/' },
    },
    {
      name: 'nothing-imports-an-entry-point',
      comment: 'A lambda wires an app to its runtime; whoever needs the app imports the app.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '[.]lambda[.]ts$' },
    },
    {
      name: 'tests-are-for-tests',
      severity: 'error',
      from: { pathNot: '^test/|^vitest[.]config[.]ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'functions-bundle-dependencies-only',
      comment: 'What runs in the cloud is listed under dependencies.',
      severity: 'error',
      from: { path: '^(functions|shared)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)([.]svelte-kit|build|cdk[.]out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'default', 'types'],
    },
  },
};
