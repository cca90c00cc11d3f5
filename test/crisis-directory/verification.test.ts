import { describe, expect, test } from 'vitest';
import { crisisDirectory, outdatedLines, type CrisisLine } from '#shared/crisis-directory.ts';

const line = (id: string, verifiedAt: string): CrisisLine => ({
  id,
  kind: 'crisis',
  name: 'A line',
  headline: '988',
  about: 'A person to talk to.',
  channels: [{ way: 'call', href: 'tel:988', plain: '988' }],
  languages: ['en'],
  verifiedAt,
});

describe('the crisis directory', () => {
  test('every line was called, texted and opened by a person in the last 90 days', () => {
    const today = new Date().toISOString().slice(0, 10);

    expect(outdatedLines(crisisDirectory, today)).toEqual([]);
  });

  test('a line is trusted on its 90th day and no longer on its 91st', () => {
    const lines = [line('edge', '2026-01-01'), line('fresh', '2026-03-30')];

    expect(outdatedLines(lines, '2026-04-01')).toEqual([]);
    expect(outdatedLines(lines, '2026-04-02')).toEqual(['edge']);
  });

  test('a date that is no date counts as outdated', () => {
    expect(outdatedLines([line('typo', 'soon')], '2026-04-01')).toEqual(['typo']);
  });

  test('the lines stand in the order a person in need should meet them', () => {
    expect(crisisDirectory.map(({ id }) => id)).toEqual([
      'emergency',
      'lifeline',
      'text-line',
      'national-helpline',
    ]);
  });

  test('a referral line is labeled as one, never as counseling', () => {
    const referral = crisisDirectory.find(({ kind }) => kind === 'referral');

    expect(referral?.about).toContain('not counseling');
  });

  test('every number can be dialed from a link and read as text', () => {
    const channels = crisisDirectory.flatMap((entry) => entry.channels);

    expect(channels.map(({ href, plain }) => `${href} ${plain}`)).toEqual([
      'tel:911 911',
      'tel:988 988',
      'sms:988 988',
      'https://chat.988lifeline.org/ chat.988lifeline.org',
      'sms:741741?body=HOME HOME to 741741',
      'tel:18006624357 1-800-662-4357',
      'tel:18004874889 1-800-487-4889',
    ]);
  });
});
