import { expect, test } from 'vitest';
import { parseSettings, readSettings } from '#infra/settings.ts';

const example = readSettings('infra/settings.example.json');

test('The example holds every setting, and no other', () => {
  expect(parseSettings({ ...example })).toEqual(example);
});

test('A missing setting is named, with what it holds and an example', () => {
  const { domain: _domain, ...rest } = example;
  expect(() => parseSettings(rest)).toThrow(
    'The setting domain is missing. It holds where people find the community, such as "community.example.org".',
  );
});

test.each<[string, unknown]>([
  ['account', 111122223333],
  ['certificateArn', 'arn:aws:acm:eu-west-1:111122223333:certificate/0a'],
  ['mailFrom', 'nobody'],
  ['countries', []],
  ['requestsPerFiveMinutes', 1],
  ['logDays', 91],
  ['backupDays', 1],
])('A wrong %s is named, with what was found: %j', (name, found) => {
  expect(() => parseSettings({ ...example, [name]: found })).toThrow(
    `The setting ${name} is ${JSON.stringify(found)}, which it can’t be.`,
  );
});

test('Every mistake is told at once, and an unknown setting is no setting', () => {
  expect(() => parseSettings({ ...example, domain: 'x', logDays: 'long', colour: 'red' })).toThrow(
    /The setting domain .*\n.*The setting logDays .*\n.*The setting colour is not known/,
  );
});

test('A file that isn’t there says where the example is', () => {
  expect(() => readSettings('infra/none.json')).toThrow('Copy infra/settings.example.json there');
});
