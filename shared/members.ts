import * as z from 'zod';
import { id, instant, version } from './ids.ts';
import { avatars, memberStates, roles } from './roles.ts';

/** Who wrote something, as other members see it. */
export const author = z.object({
  memberId: id,
  handle: z.string(),
  avatar: z.enum(avatars),
  role: z.enum(roles),
});
export type Author = z.infer<typeof author>;

/** A handle: words of lower-case letters and digits joined with single hyphens, 3 to 24 characters. */
export const handle = z
  .string()
  .min(3, 'A handle has at least 3 characters.')
  .max(24, 'A handle has at most 24 characters.')
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Use small letters, digits and single hyphens, starting with a letter.',
  );

/** An IANA time zone this machine knows. */
export const timeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
    } catch {
      return false;
    }
  }, 'We don’t know this time zone.');

/** The signed-in member's own account. */
export const me = author.extend({
  cohortName: z.string().optional(),
  program: z.object({ id, name: z.string() }),
  timeZone,
  joinedAt: instant,
  version,
});
export type Me = z.infer<typeof me>;

/** Needs `If-Match` with the account's version. */
export const meChange = z.strictObject({
  avatar: z.enum(avatars).optional(),
  timeZone: timeZone.optional(),
});

/** A person in the staff's list. The address is never in it. */
export const person = author.extend({
  cohortId: id.optional(),
  cohortName: z.string().optional(),
  state: z.enum(memberStates),
  joinedAt: instant,
  version,
});
export type Person = z.infer<typeof person>;

/** Needs `If-Match` with the person's version. `null` takes the person out of their cohort. */
export const personChange = z.strictObject({ cohortId: id.nullable() });

export const peopleQuery = z.strictObject({
  role: z.enum(roles).optional(),
  cohortId: id.optional(),
  state: z.enum(memberStates).optional(),
  cursor: z.string().max(1024).optional(),
});
export const peoplePage = z.object({ people: z.array(person), next: z.string().optional() });
