import type { Session, SessionPeek } from '#shared/sign-in.ts';
import { forgetEverything, type Ending } from './forget.ts';
import { onSessionEnded, request } from './request.ts';

const sessionPath = '/api/identity/session';

/** Sends the sign-out so that it arrives even though the page is about to go away. */
export function sendSignOut(): void {
  void fetch(sessionPath, {
    method: 'DELETE',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'Footbridge-Request': '1' },
  }).catch(() => undefined);
}

/** Who is signed in on this device, as far as the page knows. */
class SessionState {
  /** `unknown` until the API was asked; `unreachable` when it didn't answer. */
  status = $state<'unknown' | 'unreachable' | 'signed-out' | 'signed-in'>('unknown');
  current = $state.raw<Session | undefined>(undefined);
  /** The session ended by itself, so the sign-in page says why the person is there. */
  endedToBeSafe = $state(false);
  /** What was being written when the session ended is still on this device. */
  draftsKept = $state(false);
  /** Where the person was going before they had to sign in; a path of this app. */
  returnTo: string | undefined;
  #asking: Promise<void> | undefined;

  constructor() {
    onSessionEnded(() => this.end());
  }

  /** Asks once, however many pages want to know. */
  async ready(): Promise<void> {
    if (this.status === 'signed-in' || this.status === 'signed-out') return;
    this.#asking ??= this.refresh().finally(() => (this.#asking = undefined));
    await this.#asking;
  }

  /** Asks the API again; leaves the state as it was known when there is no answer. */
  async refresh(): Promise<void> {
    try {
      const response = await request(sessionPath);
      const peek = (await response.json()) as SessionPeek;
      if (peek.signedIn) this.begin(peek.session);
      else this.end();
    } catch {
      if (this.status === 'unknown') this.status = 'unreachable';
    }
  }

  /** After a sign-in, and after a step-up that prolonged the session. */
  begin(session: Session): void {
    this.current = session;
    this.status = 'signed-in';
    this.endedToBeSafe = false;
  }

  /** The API no longer knows the session. */
  end(): void {
    const wasSignedIn = this.status === 'signed-in';
    // On a shared device nobody may find anything, however the session ended.
    this.draftsKept = this.current?.device !== 'shared';
    this.#leave(this.draftsKept ? 'ended' : 'left');
    if (wasSignedIn) this.endedToBeSafe = true;
  }

  /** The session rested too long: it ends here and in the API. */
  endResting(): void {
    sendSignOut();
    this.end();
  }

  /** The person signs out. */
  async signOut(): Promise<void> {
    try {
      await request(sessionPath, { method: 'DELETE' });
    } finally {
      this.#leave('left');
    }
  }

  #leave(why: Ending): void {
    this.current = undefined;
    this.status = 'signed-out';
    forgetEverything(why);
  }
}

export const session = new SessionState();
