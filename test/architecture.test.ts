import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { permissions, publicActions } from '#shared/permissions.ts';
import { declaredRoutes } from '#functions/platform/declared-routes.ts';
import type { Platform } from '#functions/platform/platform.ts';
import * as keys from '#functions/table/keys.ts';
import * as identityKeys from '#functions/table/identity-keys.ts';
import { createApplications } from '#infra/local/applications.ts';

const root = join(import.meta.dirname, '..');

/** Routes are declared without being called, so an empty platform is enough. */
const routes = declaredRoutes(createApplications({} as Platform).routes);

test('Every route says who may come in', () => {
  expect(routes.length).toBeGreaterThan(60);
  expect(
    routes.filter((route) => route.permission === undefined).map(({ method, path }) => `${method} ${path}`),
  ).toEqual([]);
});

test('Every permission is asked for by a route', () => {
  const asked = new Set(routes.map((route) => route.permission));
  const declared = [...Object.keys(permissions), ...publicActions];
  expect(declared.filter((action) => !asked.has(action as never))).toEqual([]);
});

test('Every route that takes a body or an id checks it against a contract, and every body answer has one', () => {
  const unchecked = routes.filter(
    ({ path, inputs }) => path.includes(':') && !inputs.some((input) => input.target === 'param'),
  );
  expect(unchecked.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  const unanswered = routes.filter(({ method, answer }) => method === 'GET' && answer === undefined);
  expect(unanswered.map(({ path }) => path)).toEqual([]);
});

test('The table’s README answers for every key, and names no key that isn’t there', () => {
  const readme = readFileSync(join(root, 'functions/table/README.md'), 'utf8');
  const named = new Set([...readme.matchAll(/`(\w+(?:Key|KeyOf|Partition))`/g)].map(([, name]) => name));
  const builders = new Set([...Object.keys(keys), ...Object.keys(identityKeys)]);

  expect([...builders].filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !builders.has(name ?? ''))).toEqual([]);
});

test('Every function the table’s README names is where it says, and asks with that key', () => {
  const readme = readFileSync(join(root, 'functions/table/README.md'), 'utf8');
  const astray: string[] = [];
  const rows = [...readme.matchAll(/^\|[^|]+\| `(\w+)` \| ([^|]+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(40);
  for (const [, key = '', cell = ''] of rows) {
    let source = '';
    for (const [, name = ''] of cell.matchAll(/`([^`]+)`/g)) {
      if (name.endsWith('.ts')) {
        source = readFileSync(join(root, 'functions', name), 'utf8');
        if (!source.includes(key)) astray.push(`${key} in ${name}`);
      } else if (!new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm').test(source)) {
        astray.push(`${name} for ${key}`);
      }
    }
  }
  expect(astray).toEqual([]);
});

test('Nothing but an entry point’s own bundle imports an entry point', () => {
  const sources = readdirSync(join(root, 'functions'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts'),
  );
  const importers = sources.filter((name) =>
    /from '[^']+\.lambda\.ts'/.test(readFileSync(join(root, 'functions', name), 'utf8')),
  );
  expect(importers).toEqual([]);
});

test('Dates, chance and waiting come from the platform: nothing else in functions asks for them', () => {
  const sources = readdirSync(join(root, 'functions'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts'),
  );
  const askers = sources.filter((name) =>
    /new Date\(\)|Date\.now\(|Math\.random\(|randomBytes\(|randomUUID\(|getRandomValues\(|setTimeout\(/.test(
      readFileSync(join(root, 'functions', name), 'utf8'),
    ),
  );
  expect(askers).toEqual(['platform/from-environment.ts']);
});
