import { expect, test, vi } from 'vitest';
import { checkRows } from '#lib/invitations/check-row.ts';
import { parseRows } from '#lib/invitations/parse-rows.ts';
import { rowsToSend } from '#lib/invitations/rows-to-send.ts';
import { sendInParts } from '#lib/invitations/send-rows.ts';
import type { InvitationRow, InvitationRowOutcome } from '#shared/invitations.ts';

const spring = { role: 'participant', cohort: 'Spring evening' };

function rowsOf(text: string, defaults = spring): InvitationRow[] {
  const parsed = parseRows(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return rowsToSend(parsed.rows, defaults);
}
const read = (text: string) =>
  rowsOf(text).map(({ row, email, role, cohort }) => [row, email, role, cohort]);

test('addresses alone get the role and cohort chosen for them', () => {
  expect(read('a.moreno@mailbox.example\n\ntk@mailbox.example,,Day group')).toEqual([
    [1, 'a.moreno@mailbox.example', 'participant', 'Spring evening'],
    [3, 'tk@mailbox.example', 'participant', 'Day group'],
  ]);
});

test('a line with a role of its own is not put into the cohort of the others', () => {
  expect(read('desk@mailbox.example,staff\njo@mailbox.example,Participant')).toEqual([
    [1, 'desk@mailbox.example', 'staff', ''],
    [2, 'jo@mailbox.example', 'Participant', 'Spring evening'],
  ]);
});

test('every line has an id of its own, and an endless cell is cut to what the contract takes', () => {
  const rows = rowsOf(`a@b.example\na@b.example\n${'x'.repeat(5000)}`);

  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  for (const { id } of rows) expect(id).toMatch(/^[0-9A-Za-z]{22}$/);
  expect(rows[2]?.email).toHaveLength(1000);
});

const problems = (text: string) =>
  checkRows(rowsOf(text), ['Spring evening']).map(({ problem }) => problem);

test('each line is looked at by itself before anything is sent', () => {
  const text = [
    'a@mailbox.example',
    'pat at mailbox.example',
    'jo@mailbox',
    ',participant,Spring evening',
    'b@mailbox.example,sponsor',
    'c@mailbox.example,participant,Winter',
    'd@mailbox.example,staff,Spring evening',
    'A@Mailbox.example',
    'e@mailbox.example,family',
    'f@mailbox.example,PARTICIPANT,spring  EVENING',
  ].join('\n');

  expect(problems(text)).toEqual([
    undefined,
    'The @ sign is missing.',
    'This is not an email address. Check it for a missing part or a space.',
    'The email address is missing.',
    'We don’t know this role. Use participant, alumni, family, moderator or staff.',
    'There is no cohort of this name. Check the spelling, or make it first.',
    'People on the team have no cohort. Leave it empty.',
    'This address is in line 1 already.',
    undefined,
    undefined,
  ]);
});

test('a participant without a cohort is not sent', () => {
  const [line] = checkRows(rowsOf('a@mailbox.example', { role: 'participant', cohort: '' }), []);

  expect(line?.problem).toBe('A participant needs a cohort.');
});

const answerTo = (rows: readonly InvitationRow[]): InvitationRowOutcome[] =>
  rows.map(({ row }) => ({ row, outcome: 'sent' }));

test('a list is sent in parts of a hundred, and goes on with the same ids where it stopped', async () => {
  const rows = rowsOf(Array.from({ length: 250 }, (_, index) => `p${index}@m.example`).join('\n'));
  const answers = new Map<number, InvitationRowOutcome>();
  const keep = (outcomes: readonly InvitationRowOutcome[]) => {
    for (const outcome of outcomes) answers.set(outcome.row, outcome);
  };
  const send = vi
    .fn<(part: InvitationRow[]) => Promise<InvitationRowOutcome[]>>()
    .mockImplementationOnce((part) => Promise.resolve(answerTo(part)))
    .mockRejectedValueOnce(new Error('away'));

  await expect(sendInParts(rows, answers, send, keep)).rejects.toThrow('away');
  expect(answers.size).toBe(100);

  send.mockImplementation((part) => Promise.resolve(answerTo(part)));
  await sendInParts(rows, answers, send, keep);

  expect(answers.size).toBe(250);
  expect(send.mock.calls.map(([part]) => part.length)).toEqual([100, 100, 100, 50]);
  expect(send.mock.calls[2]?.[0]).toEqual(send.mock.calls[1]?.[0]);
});
