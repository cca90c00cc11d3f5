import * as z from 'zod';
import { cursor, id, instant, position } from './ids.ts';
import { reasonCodes } from './posts.ts';

/** Something the member should know: a decision about a post of theirs, a change of role, or that staff opened their address. */
export const notice = z.object({
  id: position,
  kind: z.enum(['post-hidden', 'post-restored', 'graduated', 'address-opened', 'role-granted']),
  createdAt: instant,
  read: z.boolean(),
  /** Where it happened, for a notice about a post. */
  place: z.object({ boardId: id, threadId: id, position }).optional(),
  reasonCode: z.enum(reasonCodes).optional(),
  /** Written by a person: the moderator's message, or the purpose staff gave. */
  message: z.string().optional(),
});
export type Notice = z.infer<typeof notice>;
export const inbox = z.object({ notices: z.array(notice), unread: z.int(), next: cursor.optional() });
export type Inbox = z.infer<typeof inbox>;
export const inboxQuery = z.strictObject({ cursor: cursor.optional() });
