import { Hono } from 'hono';
import type { SessionCard } from '#functions/sessions/domain.ts';
import type { Platform } from './platform.ts';

/** What every handler finds in its context. */
export interface Environment {
  Variables: {
    platform: Platform;
    requestId: string;
    /** The client's network address as the trusted edge tells it. */
    clientAddress: string;
    /** Set by `permit`. */
    session: SessionCard;
  };
}

/** An empty router of this application; routes are chained onto it so that their types reach the web. */
export function createRouter() {
  return new Hono<Environment>();
}
