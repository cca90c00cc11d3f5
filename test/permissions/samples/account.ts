import * as notices from '#functions/notices/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import type { TestMember } from '#test/support/community.ts';
import { aPosition, keeperOf, type Samples, type Scene } from '../scene.ts';

/** Tells a member that they graduated. @returns the id of the notice. */
async function tell(scene: Scene, { programId, memberId }: TestMember): Promise<string> {
  const id = aPosition(scene);
  const { platform } = scene.community;
  const createdAt = platform.now().toISOString();
  await writeTogether(platform, [
    notices.create({ programId, memberId, id, kind: 'graduated', createdAt }),
  ]);
  return id;
}

/** A member's own account, notices and record. */
export const accountSamples: Samples = {
  'GET /api/me': { relations: ['own'], make: () => ({}) },
  'PATCH /api/me': { relations: ['own'], make: () => ({ body: { avatar: 'heron' }, ifMatch: 1 }) },
  'GET /api/notices': {
    relations: ['own'],
    make: async (scene) => {
      await tell(scene, scene.actor);
      scene.secrets.push(await tell(scene, scene.home.host));
      return {};
    },
  },
  'PUT /api/notices/read-mark': {
    relations: ['own'],
    make: async (scene) => {
      await tell(scene, scene.actor);
      return {};
    },
  },
  'PUT /api/notices/:noticeId/read-mark': {
    relations: ['own', 'same program', 'other program', 'missing'],
    make: async (scene) => ({
      params: {
        noticeId: scene.relation === 'missing' ? aPosition(scene) : await tell(scene, keeperOf(scene)),
      },
    }),
  },
  'GET /api/moderation/record': { relations: ['own'], make: () => ({}) },
};
