import { expect, test } from 'vitest';
import { platformFromEnvironment } from '#functions/platform/from-environment.ts';

const secret = Buffer.alloc(32, 7).toString('base64');
const environment = {
  ORIGIN: 'https://community.example.test',
  SECRET: secret,
  IDENTITY_TABLE: 'identity-x',
  COMMUNITY_TABLE: 'community-x',
  LEDGER_TABLE: 'ledger-x',
  AWS_REGION: 'us-east-1',
};

test('A function gets the tables of its zone and no other', () => {
  const platform = platformFromEnvironment('community', ['community', 'ledger'], environment);
  expect(platform.tables).toEqual({ community: 'community-x', ledger: 'ledger-x' });
  expect(platform.origin).toBe('https://community.example.test');
  expect(platform.secret).toEqual(new Uint8Array(32).fill(7));
});

test('What comes from outside is real: the clock, chance, and waiting', async () => {
  const platform = platformFromEnvironment('community', [], environment);
  expect(platform.now()).toBeInstanceOf(Date);
  expect(platform.random(32)).not.toEqual(platform.random(32));
  await expect(platform.pause(0)).resolves.toBeUndefined();
});

test.for([
  [
    'ORIGIN',
    undefined,
    'The setting ORIGIN is missing. It holds an origin such as https://community.example.org.',
  ],
  [
    'ORIGIN',
    '',
    'The setting ORIGIN is missing. It holds an origin such as https://community.example.org.',
  ],
  [
    'ORIGIN',
    'https://x.test/path',
    'The setting ORIGIN is “https://x.test/path”. It has to hold an origin such as https://community.example.org.',
  ],
  [
    'ORIGIN',
    'community.example.org',
    'The setting ORIGIN is “community.example.org”. It has to hold an origin such as https://community.example.org.',
  ],
  ['SECRET', undefined, 'The setting SECRET is missing. It holds at least 32 bytes in base64.'],
  [
    'SECRET',
    'c2hvcnQ=',
    'The setting SECRET is 8 characters that don’t fit (they are kept secret). It has to hold at least 32 bytes in base64.',
  ],
  [
    'SECRET',
    'not base64!',
    'The setting SECRET is 11 characters that don’t fit (they are kept secret). It has to hold at least 32 bytes in base64.',
  ],
  [
    'LEDGER_TABLE',
    undefined,
    'The setting LEDGER_TABLE is missing. It holds the name of a table such as footbridge-community.',
  ],
  [
    'LEDGER_TABLE',
    'arn:aws:dynamodb',
    'The setting LEDGER_TABLE is “arn:aws:dynamodb”. It has to hold the name of a table such as footbridge-community.',
  ],
] as const)(
  'A setting %s of %j is named, with what was found and what belongs there; a secret is not shown',
  ([name, value, message]) => {
    const make = () =>
      platformFromEnvironment('identity', ['identity', 'ledger'], { ...environment, [name]: value });
    expect(make).toThrow(new Error(message));
  },
);
