import { AsyncLocalStorage } from 'node:async_hooks';
import type { Author } from '#shared/members.ts';
import { newId } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { hashToken } from '#functions/sessions/cookie.ts';
import { sessionSeconds, type SessionCard } from '#functions/sessions/domain.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { createApplications } from '#infra/local/applications.ts';

/** A demo person with a session, whose requests are made at a moment in the past. */
export interface DemoVisitor {
  memberId: string;
  /** @throws Error naming the request when it is not answered with success */
  send: (method: string, path: string, body: unknown, at: Date) => Promise<unknown>;
  /** Ends the session the visitor was given. */
  leave: () => Promise<void>;
}

/** Gives people sessions in applications whose clock shows each request's own moment. */
export function openPast(platform: Platform) {
  const moment = new AsyncLocalStorage<Date>();
  const applications = createApplications({ ...platform, now: () => moment.getStore() ?? platform.now() });

  return async (
    program: { id: string; name: string },
    member: Author,
    cohortId: string | undefined,
    joinedAt: string,
  ): Promise<DemoVisitor> => {
    const token = Buffer.from(platform.random(32)).toString('base64url');
    const cardAt = (at: Date): SessionCard => ({
      id: newId(platform.random),
      programId: program.id,
      programName: program.name,
      tokenHash: hashToken(token),
      member,
      cohortId,
      joinedAt,
      device: 'mine',
      stage: 'full',
      browser: 'Demo',
      createdAt: at.toISOString(),
      lastSeenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + sessionSeconds(member.role, 'mine').absolute * 1000).toISOString(),
      steppedUpAt: undefined,
    });
    const restAtMost = sessionSeconds(member.role, 'mine').idle * 900;
    let seenAt = platform.now();
    await writeTogether(platform, [sessions.create(cardAt(seenAt))]);
    /** A session only lives around its own time, so a visit to another one renews it there. */
    const visit = async (at: Date) => {
      const rested = at.getTime() - seenAt.getTime();
      if (rested >= 0 && rested < restAtMost) return;
      seenAt = at;
      await writeTogether(platform, [sessions.replace(cardAt(at))]);
    };
    const headers = {
      origin: platform.origin,
      'footbridge-request': '1',
      'content-type': 'application/json',
      cookie: `__Host-footbridge-session=${program.id}.${member.memberId}.${token}`,
    };
    return {
      memberId: member.memberId,
      send: (method, path, body, at) =>
        moment.run(at, async () => {
          await visit(at);
          const sent = body === undefined ? {} : { body: JSON.stringify(body) };
          const request = () => new Request(`${platform.origin}${path}`, { method, headers, ...sent });
          let response = await applications.fetch(request());
          // A busy machine: the ids in the request make trying again safe.
          for (let attempt = 1; response.status === 503 && attempt <= 10; attempt += 1) {
            await platform.pause(attempt * 200);
            response = await applications.fetch(request());
          }
          const text = await response.text();
          if (!response.ok)
            throw new Error(
              `${member.handle}: ${method} ${path} was answered ${String(response.status)} ${text}`,
            );
          return text === '' ? undefined : (JSON.parse(text) as unknown);
        }),
      leave: async () => {
        await writeTogether(platform, [sessions.remove(cardAt(seenAt))]);
      },
    };
  };
}
