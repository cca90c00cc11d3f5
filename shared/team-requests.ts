import * as z from 'zod';
import { id, instant, version } from './ids.ts';
import { author } from './members.ts';
import { personText } from './text.ts';

/** Acts that need a second staff person: asked by one, approved by another, within 7 days. */
export const teamRequestKinds = ['grant-moderator', 'grant-staff', 'remove-person'] as const;
export type TeamRequestKind = (typeof teamRequestKinds)[number];
export const teamRequest = z.object({
  id,
  kind: z.enum(teamRequestKinds),
  subject: author,
  reason: z.string(),
  askedBy: author,
  askedAt: instant,
  expiresAt: instant,
  state: z.enum(['waiting', 'approved', 'declined', 'expired']),
  /** The reader asked it, so someone else approves. */
  own: z.boolean(),
  version,
});
export type TeamRequest = z.infer<typeof teamRequest>;
export const teamRequestList = z.object({ requests: z.array(teamRequest) });
export const newTeamRequest = z.strictObject({
  id,
  kind: z.enum(teamRequestKinds),
  memberId: id,
  reason: personText(500),
});
export type NewTeamRequest = z.infer<typeof newTeamRequest>;
