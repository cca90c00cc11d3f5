import * as z from 'zod';
import { board, boardChange, boardOrder, newBoard, staffBoardList } from '#shared/boards.ts';
import { id } from '#shared/ids.ts';
import * as activities from '#functions/activity/repository.ts';
import type { KeptBoard } from '#functions/boards/domain.ts';
import * as boards from '#functions/boards/repository.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, requireVersion, validate } from '#functions/platform/validate.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import { transact } from '#functions/table/transact.ts';
import { addBoard, inOrder, reorder } from './domain.ts';

const params = z.strictObject({ boardId: id });

/** Boards as staff look after them; mounted at `/api/staff/boards`. */
export const boardAdministrationRoutes = createRouter()
  .get('/', permit('board.manage'), answers(staffBoardList), async (context) => {
    const { platform, session } = context.var;
    return context.var.answer({ boards: inOrder(await boards.list(platform, session.programId)) });
  })
  .post('/', permit('board.manage'), validate('json', newBoard), answers(board, 201), async (context) => {
    const { platform, session } = context.var;
    const actor = actorOf(session);
    const wanted = context.req.valid('json');
    const created = await transact(platform, actor, async () => {
      const [known, programCohorts, activity] = await Promise.all([
        boards.list(platform, actor.programId),
        cohorts.list(platform, actor.programId),
        activities.find(platform, actor.programId, actor.memberId),
      ]);
      const added = addBoard(known, new Set(programCohorts.map((cohort) => cohort.id)), wanted);
      if (added.stored) return { activity, writes: [], result: added.board };
      return {
        activity,
        writes: [boards.create(actor.programId, added.board)],
        record: { action: 'board.created', resources: { board: wanted.id } },
        result: added.board,
      };
    });
    return context.var.answer(created);
  })
  .put(
    '/order',
    permit('board.manage'),
    validate('json', boardOrder),
    answers(staffBoardList),
    async (context) => {
      const { platform, session } = context.var;
      const actor = actorOf(session);
      const { boardIds } = context.req.valid('json');
      const ordered = await transact(platform, actor, async () => {
        const [known, activity] = await Promise.all([
          boards.list(platform, actor.programId),
          activities.find(platform, actor.programId, actor.memberId),
        ]);
        const moved = reorder(known, boardIds);
        if (moved.length === 0) return { activity, writes: [], result: known };
        const after = new Map(
          moved.map((move) => [move.after.id, { ...move.after, version: move.before.version + 1 }]),
        );
        return {
          activity,
          writes: moved.map((move) => boards.update(actor.programId, move.before, move.after)),
          record: { action: 'board.ordered' },
          result: known.map((one) => after.get(one.id) ?? one),
        };
      });
      return context.var.answer({ boards: inOrder(ordered) });
    },
  )
  .patch(
    '/:boardId',
    permit('board.manage'),
    validate('param', params),
    validate('json', boardChange),
    answers(board),
    async (context) => {
      const { platform, session } = context.var;
      const version = requireVersion(context);
      const { name, purpose } = context.req.valid('json');
      const changed = await changeBoard(
        platform,
        session,
        context.req.valid('param').boardId,
        'board.changed',
        (before) => {
          if (before.version !== version) throw new AppError('version_conflict');
          return { ...before, name: name ?? before.name, purpose: purpose ?? before.purpose };
        },
      );
      return context.var.answer(changed);
    },
  )
  .put(
    '/:boardId/archive',
    permit('board.manage'),
    validate('param', params),
    answers(board),
    async (context) => {
      const { platform, session } = context.var;
      const { boardId } = context.req.valid('param');
      return context.var.answer(
        await changeBoard(platform, session, boardId, 'board.archived', (before) =>
          before.archived ? undefined : { ...before, archived: true },
        ),
      );
    },
  )
  .delete(
    '/:boardId/archive',
    permit('board.manage'),
    validate('param', params),
    answers(board),
    async (context) => {
      const { platform, session } = context.var;
      const { boardId } = context.req.valid('param');
      return context.var.answer(
        await changeBoard(platform, session, boardId, 'board.reopened', (before) =>
          before.archived ? { ...before, archived: false } : undefined,
        ),
      );
    },
  );

/** @param decide the board after the change; undefined when it was made before. */
function changeBoard(
  platform: Platform,
  session: SessionCard,
  boardId: string,
  action: string,
  decide: (before: KeptBoard) => KeptBoard | undefined,
): Promise<KeptBoard> {
  const actor = actorOf(session);
  return transact(platform, actor, async () => {
    const [known, activity] = await Promise.all([
      boards.list(platform, actor.programId),
      activities.find(platform, actor.programId, actor.memberId),
    ]);
    const before = known.find((one) => one.id === boardId);
    if (before === undefined) throw new AppError('not_found');
    const after = decide(before);
    if (after === undefined) return { activity, writes: [], result: before };
    return {
      activity,
      writes: [boards.update(actor.programId, before, after)],
      record: { action, resources: { board: boardId } },
      result: { ...after, version: before.version + 1 },
    };
  });
}

function actorOf(session: SessionCard) {
  return { programId: session.programId, memberId: session.member.memberId };
}
