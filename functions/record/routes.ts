import * as z from 'zod';
import { cursor } from '#shared/ids.ts';
import { ownRecord } from '#shared/moderation.ts';
import * as cases from '#functions/cases/repository.ts';
import type { LedgerEntry } from '#functions/ledger/domain.ts';
import * as ledger from '#functions/ledger/repository.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { openCursor, sealCursor } from '#functions/platform/sealed-cursor.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import { describeEntries, mayKnow, reportCaseOf } from './domain.ts';

const pageSize = 25;
const recordQuery = z.strictObject({ cursor: cursor.optional() });
const place = z.record(z.string(), z.unknown());

/** What was done about the signed-in member, whatever their role; mounted at `/api/moderation/record`. */
export const recordRoutes = createRouter().get(
  '/',
  permit('record.read'),
  validate('query', recordQuery),
  answers(ownRecord),
  async (context) => {
    const { platform, session } = context.var;
    const { programId } = session;
    const { memberId } = session.member;
    const scope = { programId, memberId, query: 'record' };
    const query = context.req.valid('query');
    const start =
      query.cursor === undefined ? undefined : place.parse(openCursor(platform, scope, query.cursor));
    const { entries, next } = await readPage(platform, programId, memberId, start);
    const actors = await members.findMany(platform, programId, [
      memberId,
      ...entries.map((entry) => entry.lane),
    ]);
    const reader = actors.get(memberId);
    if (reader === undefined) throw new AppError('not_found');
    return context.var.answer({
      entries: describeEntries(entries, reader, actors),
      next: next && sealCursor(platform, scope, next),
    });
  },
);

/** Reads on past pages that hold nothing the member may know, so that an empty page means the end. */
async function readPage(
  platform: Platform,
  programId: string,
  memberId: string,
  from: Record<string, unknown> | undefined,
): Promise<{ entries: LedgerEntry[]; next: Record<string, unknown> | undefined }> {
  let start = from;
  for (;;) {
    const page = await ledger.listAbout(platform, programId, memberId, pageSize, start);
    const decided = await decidedCases(platform, programId, page.entries);
    const entries = page.entries.filter((entry) => mayKnow(entry, decided));
    if (entries.length > 0 || page.next === undefined) return { entries, next: page.next };
    start = page.next;
  }
}

async function decidedCases(
  platform: Platform,
  programId: string,
  entries: readonly LedgerEntry[],
): Promise<Set<string>> {
  const ids = new Set(entries.map(reportCaseOf).filter((caseId) => caseId !== undefined));
  const found = await Promise.all([...ids].map((caseId) => cases.find(platform, programId, caseId)));
  return new Set(found.filter((one) => one?.state === 'closed').map((one) => one?.id ?? ''));
}
