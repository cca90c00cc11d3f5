import { beforeAll, expect, test } from 'vitest';
import { createIdentityApp } from '#functions/identity.app.ts';
import * as ledger from '#functions/ledger/repository.ts';
import { verifyProgram } from '#functions/ledger/verify.ts';
import { createProgram } from '#functions/programs/create-program.ts';
import * as programs from '#functions/programs/repository.ts';
import { createTestCommunity, type TestCommunity } from '#test/support/community.ts';
import { openMailbox, type Mailbox } from '#test/support/mailbox.ts';
import { newVisitor } from '#test/support/visitor.ts';

let community: TestCommunity;
let mailbox: Mailbox;

beforeAll(async () => {
  community = await createTestCommunity(createIdentityApp);
  mailbox = openMailbox(community.platform);
});

test('A new program has two staff people invited who can open their links, and its ledger verifies', async () => {
  const program = await createProgram(community.platform, 'Larkfield Evening Program', [
    'Ines@Example.test',
    'omar@example.test',
  ]);

  expect(await programs.find(community.platform, program.id)).toMatchObject({
    name: 'Larkfield Evening Program',
  });
  for (const email of ['ines@example.test', 'omar@example.test']) {
    const token = await mailbox.tokenOf(email);
    const opened = await newVisitor(community).post('/api/identity/joining', { token });
    expect(await opened.json()).toEqual({ programName: 'Larkfield Evening Program', role: 'staff' });
  }
  expect(await ledger.listProgram(community.platform, program.id)).toMatchObject([
    { entry: { action: 'program.created' } },
  ]);
  expect((await verifyProgram(community.platform, program)).fault).toBeUndefined();
});

test.each<[string, [string, string]]>([
  ['one address given twice', ['same@example.test', 'SAME@example.test']],
  ['something that is no address', ['good@example.test', 'nobody']],
])('With %s nothing is made and nobody is written to', async (_name, emails) => {
  await expect(createProgram(community.platform, 'Otherwise', emails)).rejects.toThrow();
  expect(await mailbox.mailsOf('same@example.test')).toEqual([]);
  expect(await mailbox.mailsOf('good@example.test')).toEqual([]);
});
