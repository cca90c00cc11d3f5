import type { Key, ListKey } from './keys.ts';

/**
 * Keys of the Identity table: one builder per access pattern, beside those of `keys.ts`.
 * Rows that exist before a program is known begin with the deployment; what is secret or personal in a key is a digest.
 */

const inDeployment = (rest: string) => `DEPLOYMENT#${rest}`;

export const accountPartition = (programId: string, memberId: string) =>
  `PROGRAM#${programId}#ACCOUNT#${memberId}`;
export const accountKey = (programId: string, memberId: string): Key => ({
  pk: accountPartition(programId, memberId),
  sk: 'ACCOUNT',
});
export const passkeyKey = (programId: string, memberId: string, credentialId: string): Key => ({
  pk: accountPartition(programId, memberId),
  sk: `PASSKEY#${credentialId}`,
});

/** Leads from an email address to the accounts that have it, one a program. */
export const addressPartition = (emailDigest: string) => inDeployment(`ADDRESS#${emailDigest}`);
export const addressKey = (emailDigest: string, programId: string): Key => ({
  pk: addressPartition(emailDigest),
  sk: `PROGRAM#${programId}`,
});

export const challengeKey = (tokenDigest: string): Key => ({
  pk: inDeployment(`CHALLENGE#${tokenDigest}`),
  sk: 'CHALLENGE',
});
/** @param window number of the time window that is counted, from the epoch on. */
export const rateKey = (name: string, bucketDigest: string, window: number): Key => ({
  pk: inDeployment(`RATE#${name}#${bucketDigest}#${window}`),
  sk: 'RATE',
});

export const outboxPartition = () => inDeployment('OUTBOX');
export const outboxKey = (position: string): Key => ({ pk: outboxPartition(), sk: `MAIL#${position}` });
/** A letter nobody can read any more, kept apart so that it stops nothing. */
export const parkedMailKey = (position: string): Key => ({
  pk: inDeployment('PARKED'),
  sk: `MAIL#${position}`,
});

export const invitationKey = (programId: string, invitationId: string): Key => ({
  pk: `PROGRAM#${programId}#INVITATION#${invitationId}`,
  sk: 'INVITATION',
});
/** Invitations of a program in the order they were made. */
export const invitationListKey = (programId: string, invitedAt: string, invitationId: string): ListKey => ({
  listPk: `PROGRAM#${programId}#INVITATIONS`,
  listSk: `${invitedAt}#${invitationId}`,
});
/** Leads from an address to the one open invitation it may have in a program. */
export const invitedAddressKey = (programId: string, emailDigest: string): Key => ({
  pk: `PROGRAM#${programId}#INVITED#${emailDigest}`,
  sk: 'INVITED',
});
