import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { invitationPage } from '#shared/invitations.ts';
import { createIdentityApp } from '#functions/identity.app.ts';
import { newId } from '#functions/platform/ids.ts';
import {
  createTestCommunity,
  type TestCommunity,
  type TestMember,
  type TestProgram,
} from '#test/support/community.ts';
import { openMailbox, type Mailbox } from '#test/support/mailbox.ts';

const path = '/api/identity/invitations';

let community: TestCommunity;
let mailbox: Mailbox;
let program: TestProgram;
let staff: TestMember;

beforeAll(async () => {
  community = await createTestCommunity(createIdentityApp);
  mailbox = openMailbox(community.platform);
});
beforeEach(async () => {
  program = await community.newProgram();
  staff = await program.newMember({ role: 'staff' });
});

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    row: index + 1,
    id: newId(community.platform.random),
    email: `${newId(community.platform.random).toLowerCase()}@example.test`,
    role: 'alumni',
    cohort: '',
  }));

/** Lets the store behave badly at its transactions, until the work is done. */
async function withFault<Result>(
  fault: (transaction: number, write: () => Promise<unknown>) => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  let transactions = 0;
  community.platform.database.middlewareStack.add(
    (next, context) => async (input) => {
      if (!(context.commandName ?? '').startsWith('TransactWrite')) return next(input);
      transactions += 1;
      let answer: Awaited<ReturnType<typeof next>> | undefined;
      await fault(transactions, async () => {
        answer = await next(input);
      });
      return answer ?? next(input);
    },
    { step: 'initialize', name: 'fault' },
  );
  try {
    return await work();
  } finally {
    community.platform.database.middlewareStack.remove('fault');
  }
}
const timeOut = () => Object.assign(new Error('Too slow'), { name: 'TimeoutError' });
const conflict = () =>
  new TransactionCanceledException({
    $metadata: {},
    message: 'Conflict',
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });

test('A time-out after the write was done is answered 503; the same list again makes nobody twice', async () => {
  const rows = people(3);
  const first = await withFault(
    async (_transaction, write) => {
      await write();
      throw timeOut();
    },
    () => staff.post(path, { rows }),
  );
  expect(first.status).toBe(503);
  expect(first.headers.get('retry-after')).not.toBeNull();

  const again = await staff.post(path, { rows });
  expect(await again.json()).toEqual({ rows: rows.map(({ row }) => ({ row, outcome: 'sent' })) });
  for (const { email } of rows) expect(await mailbox.mailsOf(email)).toHaveLength(1);
});

test('A list cut off between two transactions is finished by sending it again', async () => {
  const rows = people(70);
  const first = await withFault(
    (transaction) => (transaction === 2 ? Promise.reject(timeOut()) : Promise.resolve()),
    () => staff.post(path, { rows }),
  );
  expect(first.status).toBe(503);
  const shown = async () => {
    let page = invitationPage.parse(await (await staff.get(path)).json());
    let count = page.invitations.length;
    while (page.next !== undefined) {
      page = invitationPage.parse(await (await staff.get(`${path}?cursor=${page.next}`)).json());
      count += page.invitations.length;
    }
    return count;
  };
  expect(await shown()).toBe(32);
  expect((await staff.post(path, { rows })).status).toBe(200);
  expect(await shown()).toBe(70);
  for (const { email } of rows.slice(30, 34)) expect(await mailbox.mailsOf(email)).toHaveLength(1);
});

test('Conflicts with other writes are tried again, and each person is invited once', async () => {
  const rows = people(2);
  const answer = await withFault(
    (transaction) => (transaction <= 5 ? Promise.reject(conflict()) : Promise.resolve()),
    () => staff.post(path, { rows }),
  );
  expect(answer.status).toBe(200);
  for (const { email } of rows) expect(await mailbox.mailsOf(email)).toHaveLength(1);
});
