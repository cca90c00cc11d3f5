import * as z from 'zod';
import { id, instant, version } from './ids.ts';
import { roles } from './roles.ts';
import { personLine } from './text.ts';

export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email('This is not an email address.'))
  .transform((address) => address.toLowerCase());

const invitationStates = ['awaiting_second_person', 'pending', 'accepted', 'revoked', 'expired'] as const;

/** An invitation as staff see it. It lives 14 days from its last delivery. */
export const invitation = z.object({
  id,
  email: z.string(),
  role: z.enum(roles),
  cohortId: id.optional(),
  cohortName: z.string().optional(),
  state: z.enum(invitationStates),
  invitedAt: instant,
  lastSentAt: instant.optional(),
  expiresAt: instant,
  /** The reader invited, so someone else approves a place on the team. */
  own: z.boolean(),
  version,
});
export type Invitation = z.infer<typeof invitation>;
export const invitationPage = z.object({ invitations: z.array(invitation), next: z.string().optional() });
export const invitationQuery = z.strictObject({
  state: z.enum(invitationStates).optional(),
  cursor: z.string().max(1024).optional(),
});

/** One line of a list as it was typed or pasted; each is answered on its own. */
const invitationRow = z.strictObject({
  /** Line number in the person's list, 1 for the first. */
  row: z.int().min(1).max(100_000),
  id,
  email: z.string().max(1000),
  role: z.string().max(100),
  /** Name of the cohort, empty for none. */
  cohort: z.string().max(200),
});
export type InvitationRow = z.infer<typeof invitationRow>;
/** At most 100 rows a request: a long list is sent in parts, with progress. */
export const newInvitations = z.strictObject({ rows: z.array(invitationRow).min(1).max(100) });
const invitationRowOutcome = z.object({
  row: z.int(),
  outcome: z.enum(['sent', 'awaiting_second_person', 'refused']),
  /** What is wrong with the row and how to mend it, for a refused one. */
  problem: z.string().optional(),
});
export type InvitationRowOutcome = z.infer<typeof invitationRowOutcome>;
export const invitationOutcomes = z.object({ rows: z.array(invitationRowOutcome) });

export const emailDisclosure = z.strictObject({
  purpose: personLine(500).refine(
    (purpose) => purpose.length >= 10,
    'Say in a sentence why you need the address.',
  ),
});
export const disclosedEmail = z.object({ email: z.string() });
