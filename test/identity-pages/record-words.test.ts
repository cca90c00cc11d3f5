import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byDay, recordReason, recordSentence } from '#lib/identity/record-words.ts';

const functions = join(import.meta.dirname, '../../functions');

/** Every act a function records about someone: `action: 'x.y'` beside a `subjectMemberId`. */
function recordedActions(): string[] {
  const files = readdirSync(functions, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = files.flatMap((name) =>
    [
      ...readFileSync(join(functions, name), 'utf8').matchAll(
        /action: '([a-z-]+\.[a-z-]+)',\s+subjectMemberId/g,
      ),
    ].map(([, action = '']) => action),
  );
  return [...new Set(found)];
}

test('Every act that is recorded about a member has a sentence of its own', () => {
  const actions = recordedActions();
  expect(actions).toContain('session.stepped-up');
  const unnamed = actions.filter((action) =>
    recordSentence({ at: '', action, by: 'oak-hill' }).includes(action.replaceAll(/[.-]/g, ' ')),
  );
  expect(unnamed).toEqual([]);
});

test('An opened address says by whom and why', () => {
  const entry = {
    at: '',
    action: 'email.disclosed',
    by: 'oak-hill',
    purpose: 'To call about a missed group.',
  };
  expect(recordSentence(entry)).toBe('oak-hill opened your email address.');
  expect(recordReason(entry)).toBe('The reason given: To call about a missed group.');
});

test('A report never names who sent it', () => {
  const sentence = recordSentence({ at: '', action: 'post.reported', by: 'oak-hill' });
  expect(sentence).toBe('Someone in your program reported a post of yours.');
});

test('Entries stand under their day, those with an hour first and in the order they came', () => {
  const entry = (at: string) => ({ at, action: 'session.started', by: 'You' });
  const came = ['2026-11-23T20', '2026-11-23', '2026-11-23T08', '2026-11-22T09', '2026-11-23'];
  const days = byDay(came.map(entry), (at) => at.slice(0, 10));
  expect(days.map(({ day, entries }) => [day, entries.map(({ at }) => at)])).toEqual([
    ['2026-11-23', ['2026-11-23T20', '2026-11-23T08', '2026-11-23', '2026-11-23']],
    ['2026-11-22', ['2026-11-22T09']],
  ]);
});
