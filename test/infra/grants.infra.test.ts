import { beforeAll, expect, test } from 'vitest';
import { permissionsOf, type Permission } from '#test/support/policies.ts';
import { createExampleApp, ofType, synthesize, type Deployed } from '#test/support/stacks.ts';

let resources: Deployed[];
let permissions: Permission[];

beforeAll(() => {
  resources = synthesize(createExampleApp().app);
  permissions = permissionsOf(resources);
}, 60_000);

const of = (policy: string, table: string) =>
  permissions.filter(
    (permission) =>
      permission.policy.startsWith(`${policy}Policy`) &&
      permission.action.startsWith('dynamodb:') &&
      permission.resource.includes(`Att${table}Table`),
  );
const actions = (found: Permission[]) => [...new Set(found.map(({ action }) => action))].sort();

test('Nobody but the identity zone reaches the identity table, its key or its secret', () => {
  const touching = (name: string) =>
    new Set(
      permissions
        .filter(({ resource }) => resource.includes(name))
        .map(({ policy }) => policy.replace(/Policy\w+$/, '')),
    );
  expect(touching('IdentityTable')).toEqual(new Set(['IdentityZone', 'Mail', 'Programs', 'Backup']));
  expect(touching('IdentityKey')).toEqual(new Set(['IdentityZone', 'Mail', 'Programs']));
  const holders = ofType(resources, 'AWS::Lambda::Function')
    .filter(({ Properties }) => JSON.stringify(Properties['Environment']).includes('SecretString:identity'))
    .map(({ id }) => id.replace(/Function\w+$/, ''));
  expect(holders).toEqual(['IdentityZone', 'Mail', 'Programs']);
});

test('The identity function reaches people and handles of the community, and no word of theirs', () => {
  const found = of('IdentityZone', 'Community');
  expect(found.length).toBeGreaterThan(0);
  for (const { condition } of found) {
    expect(condition).toContain('ForAllValues:StringLike');
    expect(condition).not.toMatch(/THREAD|BOARD|CASE|\["\*"\]/);
  }
});

test('The ledger can be added to by who acts and read by the team; nobody can change or delete a row', () => {
  expect(actions(of('IdentityZone', 'Ledger'))).toEqual(['dynamodb:PutItem']);
  expect(actions(of('CommunityZone', 'Ledger'))).toEqual(['dynamodb:PutItem']);
  expect(actions(of('ModerationZone', 'Ledger'))).toEqual([
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
  ]);
  for (const zone of ['Projections', 'Mail']) expect(of(zone, 'Ledger')).toEqual([]);
  const onLedger = permissions.filter(({ resource }) => resource.includes('LedgerTable'));
  expect(onLedger.filter(({ action }) => /Update|Delete|BatchWrite|PartiQL|\*/.test(action))).toEqual([]);
});

test('Mail leaves from one address, and the mailer knows the outbox only', () => {
  expect(permissions.filter(({ action }) => action.startsWith('ses:'))).toMatchObject([
    {
      action: 'ses:SendEmail',
      condition: '{"StringEquals":{"ses:FromAddress":"hello@example.org"}}',
    },
  ]);
  const rows = of('Mail', 'Identity').filter(({ action }) => /Item|Query/.test(action));
  expect(new Set(rows.map(({ condition }) => condition))).toEqual(
    new Set([
      '{"ForAllValues:StringLike":{"dynamodb:LeadingKeys":["DEPLOYMENT#OUTBOX","DEPLOYMENT#PARKED"]}}',
    ]),
  );
});

test('No role has a policy of its own making, and the only wildcard is the one X-Ray demands', () => {
  expect(ofType(resources, 'AWS::IAM::Policy')).toEqual([]);
  expect(ofType(resources, 'AWS::IAM::Role').filter(({ Properties }) => 'Policies' in Properties)).toEqual(
    [],
  );
  const wild = permissions.filter(({ action, resource }) => action.includes('*') || resource.includes('*'));
  expect(wild.map(({ action }) => action).sort()).toEqual([
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});
