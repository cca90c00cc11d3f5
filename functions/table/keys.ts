/**
 * Keys of the Community and Ledger tables: one builder per access pattern.
 * README.md beside this file says which question each one answers; a test compares the two.
 * Every key begins with the program, so no read or write can leave it.
 */

export interface Key {
  pk: string;
  sk: string;
}
/** Place of an item in its table's list index. */
export interface ListKey {
  listPk: string;
  listSk: string;
}

const inProgram = (programId: string, rest: string) => `PROGRAM#${programId}#${rest}`;

export const programKey = (programId: string): Key => ({
  pk: inProgram(programId, 'PROGRAM'),
  sk: 'PROGRAM',
});

export const cohortsPartition = (programId: string) => inProgram(programId, 'COHORTS');
export const cohortKey = (programId: string, cohortId: string): Key => ({
  pk: cohortsPartition(programId),
  sk: `COHORT#${cohortId}`,
});

export const memberPartition = (programId: string, memberId: string) =>
  inProgram(programId, `MEMBER#${memberId}`);
export const memberKey = (programId: string, memberId: string): Key => ({
  pk: memberPartition(programId, memberId),
  sk: 'MEMBER',
});
export const peopleListKey = (programId: string, role: string, handle: string): ListKey => ({
  listPk: inProgram(programId, 'PEOPLE'),
  listSk: `${role}#${handle}`,
});
export const activityKey = (programId: string, memberId: string): Key => ({
  pk: memberPartition(programId, memberId),
  sk: 'ACTIVITY',
});
export const sessionKey = (programId: string, memberId: string, tokenHash: string): Key => ({
  pk: memberPartition(programId, memberId),
  sk: `SESSION#${tokenHash}`,
});
export const handleKey = (programId: string, skeleton: string): Key => ({
  pk: inProgram(programId, `HANDLE#${skeleton}`),
  sk: 'HANDLE',
});
export const noticeKey = (programId: string, memberId: string, position: string): Key => ({
  pk: memberPartition(programId, memberId),
  sk: `NOTICE#${position}`,
});

export const boardsPartition = (programId: string) => inProgram(programId, 'BOARDS');
export const boardKey = (programId: string, boardId: string): Key => ({
  pk: boardsPartition(programId),
  sk: `BOARD#${boardId}`,
});

export const threadPartition = (programId: string, threadId: string) =>
  inProgram(programId, `THREAD#${threadId}`);
export const threadKey = (programId: string, threadId: string): Key => ({
  pk: threadPartition(programId, threadId),
  sk: 'THREAD',
});
/** Pinned threads come first, then the newest last post; lists read backwards. */
export const threadListKey = (
  programId: string,
  boardId: string,
  pinned: boolean,
  lastPosition: string,
): ListKey => ({
  listPk: inProgram(programId, `BOARD#${boardId}`),
  listSk: `${pinned ? '1' : '0'}#${lastPosition}`,
});
export const postKey = (programId: string, threadId: string, position: string): Key => ({
  pk: threadPartition(programId, threadId),
  sk: `POST#${position}`,
});
/** Remembers where the post with this client-made id was put, so a retry finds it. */
export const postIdKey = (programId: string, threadId: string, postId: string): Key => ({
  pk: threadPartition(programId, threadId),
  sk: `ID#${postId}`,
});
export const postVersionKey = (
  programId: string,
  threadId: string,
  postId: string,
  version: number,
): Key => ({
  pk: threadPartition(programId, threadId),
  sk: `VERSION#${postId}#${String(version).padStart(6, '0')}`,
});

export const threadMarksKey = (programId: string, memberId: string, threadId: string): Key => ({
  pk: memberPartition(programId, memberId),
  sk: `MARKS#${threadId}`,
});
export const boardMarksKey = (programId: string, memberId: string, boardId: string): Key => ({
  pk: memberPartition(programId, memberId),
  sk: `READ#${boardId}`,
});

export const casePartition = (programId: string, caseId: string) => inProgram(programId, `CASE#${caseId}`);
export const caseKey = (programId: string, caseId: string): Key => ({
  pk: casePartition(programId, caseId),
  sk: 'CASE',
});
export const caseListKey = (
  programId: string,
  state: string,
  tier: string,
  openedAt: string,
  caseId: string,
): ListKey => ({
  listPk: inProgram(programId, `CASES#${state}`),
  listSk: `${tier}#${openedAt}#${caseId}`,
});
/** Each member has one report each time a case is open. */
export const reportKey = (
  programId: string,
  caseId: string,
  openedAt: string,
  reporterId: string,
): Key => ({
  pk: casePartition(programId, caseId),
  sk: `REPORT#${openedAt}#${reporterId}`,
});
export const decisionKey = (programId: string, caseId: string, decisionId: string): Key => ({
  pk: casePartition(programId, caseId),
  sk: `DECISION#${decisionId}`,
});
/** Leads from a post to its case, so that reports merge. */
export const subjectCaseKey = (programId: string, threadId: string, position: string): Key => ({
  pk: threadPartition(programId, threadId),
  sk: `CASE#${position}`,
});

export const teamRequestsPartition = (programId: string) => inProgram(programId, 'REQUESTS');
export const teamRequestKey = (programId: string, requestId: string): Key => ({
  pk: teamRequestsPartition(programId),
  sk: `REQUEST#${requestId}`,
});

/** What the stream tells about: the items whose changes are counted elsewhere. */
export type ProjectedKind = 'thread' | 'post' | 'thread-marks';
/** @returns which counted item a key belongs to, and in which program; undefined for keys nothing is counted from. */
export function projectedKeyOf({ pk, sk }: Key): { programId: string; kind: ProjectedKind } | undefined {
  const [, programId, partition] = /^PROGRAM#([^#]+)#(THREAD|MEMBER)#/.exec(pk) ?? [];
  if (programId === undefined) return undefined;
  if (partition === 'MEMBER')
    return sk.startsWith('MARKS#') ? { programId, kind: 'thread-marks' } : undefined;
  if (sk === 'THREAD') return { programId, kind: 'thread' };
  return sk.startsWith('POST#') ? { programId, kind: 'post' } : undefined;
}

/** Says that a projection has counted a stream event. */
export const projectedEventKey = (programId: string, eventId: string): Key => ({
  pk: inProgram(programId, `EVENT#${eventId}`),
  sk: 'EVENT',
});
/** A stream event no projection could read, with its cause. */
export const parkedEventKey = (programId: string, eventId: string): Key => ({
  pk: inProgram(programId, 'PARKED'),
  sk: `EVENT#${eventId}`,
});
/** Counts what a member writes without a record, such as support and reading marks, in one window of time. */
export const markRateKey = (programId: string, memberId: string, window: number): Key => ({
  pk: memberPartition(programId, memberId),
  sk: `RATE#${window}`,
});

export const ledgerDayPartition = (programId: string, day: string) => inProgram(programId, `DAY#${day}`);
export const ledgerKey = (programId: string, day: string, lane: string, sequence: number): Key => ({
  pk: ledgerDayPartition(programId, day),
  sk: `${lane}#${String(sequence).padStart(9, '0')}`,
});
export const ledgerSubjectKey = (
  programId: string,
  memberId: string,
  at: string,
  lane: string,
  sequence: number,
): ListKey => ({
  listPk: inProgram(programId, `SUBJECT#${memberId}`),
  listSk: `${at}#${lane}#${String(sequence).padStart(9, '0')}`,
});
