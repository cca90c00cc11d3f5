import { expect, test } from 'vitest';
import { enrollmentActions, permissions, publicActions, stepUpActions } from '#shared/permissions.ts';
import { roles } from '#shared/roles.ts';
import { isAllowed } from './relations.ts';

/*
 * What the program agreed to, said once more: the sweep compares the routes with the table, this compares the table.
 * In the order participant, alumni, family, moderator, staff.
 */
const agreed = {
  'account.read': 'own own own own own',
  'account.update': 'own own own own own',
  'session.list': 'own own own own own',
  'session.revoke': 'own own own own own',
  'session.step-up': 'own own own own own',
  'factor.read': 'own own own own own',
  'factor.manage': 'own own own own own',
  'record.read': 'own own own own own',
  'notice.read': 'own own own own own',
  'board.read': 'space space space yes yes',
  'thread.create': 'space space space yes yes',
  'thread.read': 'space space space yes yes',
  'thread.pin': '– – – yes yes',
  'thread.lock': '– – – yes yes',
  'post.create': 'space space space yes yes',
  'post.edit': 'own own own own own',
  'post.delete': 'own own own own own',
  'post.react': 'space space space yes yes',
  'post.report': 'space space space yes yes',
  'mark.write': 'space space space yes yes',
  'case.read': '– – – yes yes',
  'case.decide': '– – – yes yes',
  'person.read': '– – – – yes',
  'person.graduate': '– – – – yes',
  'person.suspend': '– – – – yes',
  'person.restore': '– – – – yes',
  'request.create': '– – – – two',
  'request.read': '– – – – yes',
  'request.approve': '– – – – yes',
  'email.disclose': '– – – – yes',
  'invitation.manage': '– – – – yes',
  'cohort.manage': '– – – – yes',
  'board.manage': '– – – – yes',
};

test('Each role may do what was agreed, and nothing else', () => {
  const written = Object.entries(permissions).map(([action, grants]) => {
    const scopes: Partial<Record<(typeof roles)[number], string>> = grants;
    return [action, roles.map((role) => scopes[role] ?? '–').join(' ')];
  });
  expect(Object.fromEntries(written)).toEqual(agreed);
});

test('Only coming in, looking who is signed in and signing out need no session', () => {
  expect(publicActions).toEqual(['sign-in', 'joining', 'session.peek', 'session.sign-out']);
});

test('Addresses, factors and what takes two ask for a fresh proof; without a second factor one can only set it up', () => {
  expect(stepUpActions).toEqual(['factor.manage', 'email.disclose', 'request.create', 'request.approve']);
  expect(enrollmentActions).toEqual(['factor.read', 'factor.manage', 'session.step-up']);
});

test('The sweep reads a scope as it is meant: own things only, boards of one’s own, never another program', () => {
  expect(isAllowed('post.edit', 'staff', 'own')).toBe(true);
  expect(isAllowed('post.edit', 'staff', 'same program')).toBe(false);
  expect(isAllowed('thread.read', 'family', 'same program')).toBe(true);
  expect(isAllowed('thread.read', 'family', 'closed board')).toBe(false);
  expect(isAllowed('thread.read', 'family', 'other cohort')).toBe(false);
  expect(isAllowed('thread.read', 'moderator', 'closed board')).toBe(true);
  expect(isAllowed('thread.read', 'moderator', 'other program')).toBe(false);
  expect(isAllowed('case.read', 'family', 'same program')).toBe(false);
});
