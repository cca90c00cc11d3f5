import { z } from 'zod';
import * as cases from '#functions/cases/repository.ts';
import * as posts from '#functions/posts/repository.ts';
import { answered, clientId, postPath } from '#test/support/forum.ts';
import type { Relation } from '../relations.ts';
import { anId, aPost, homeOf, type Samples, type Scene } from '../scene.ts';

/** A case about a new post, as it relates to the actor: their own one is about what they wrote. */
async function aCase(scene: Scene): Promise<{ caseId: string; version: number }> {
  if (scene.relation === 'missing') return { caseId: anId(scene), version: 1 };
  const { platform } = scene.community;
  const { program } = homeOf(scene);
  const reporter = await program.newMember({ role: 'moderator' });
  const params = await aPost(scene);
  const { boardId, threadId, position } = params;
  const path = `${postPath(boardId, threadId, position)}/reports`;
  await answered(await reporter.post(path, { id: clientId(), reason: 'harassment' }), 201);
  const address = { programId: program.id, memberId: reporter.memberId, ...params };
  const { caseId = '' } = await posts.findForWriter(platform, address);
  const opened = await cases.find(platform, program.id, caseId);
  return { caseId, version: z.int().parse(opened?.version) };
}

const relations: readonly Relation[] = ['own', 'same program', 'other program', 'missing'];
const instead = {
  own: { answer: '404 as missing', because: 'It would tell the author who reported them.' },
};

/** The queue. */
export const moderationSamples: Samples = {
  'GET /api/moderation/cases': {
    relations: ['same program'],
    make: async (scene) => {
      const { caseId } = await aCase({ ...scene, relation: 'other program' });
      scene.secrets.push(caseId);
      return {};
    },
  },
  'GET /api/moderation/cases/:caseId': {
    relations,
    make: async (scene) => ({ params: { caseId: (await aCase(scene)).caseId } }),
    instead,
  },
  'POST /api/moderation/cases/:caseId/decisions': {
    relations,
    make: async (scene) => {
      const { caseId, version } = await aCase(scene);
      return {
        params: { caseId },
        body: { id: clientId(), decision: 'keep', reasonCode: 'other' },
        ifMatch: version,
      };
    },
    instead,
  },
};
