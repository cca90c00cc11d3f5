import type { Inbox } from '#shared/inbox.ts';
import { onForget } from './forget.ts';
import { request } from './request.ts';

/** What the member should know, and how much of it is new. */
class InboxState {
  page = $state.raw<Inbox | undefined>(undefined);
  problem = $state.raw<unknown>(undefined);
  #seen = $state(false);
  unread = $derived(this.#seen ? 0 : (this.page?.unread ?? 0));

  constructor() {
    onForget(() => {
      this.page = undefined;
      this.problem = undefined;
    });
  }

  async refresh(): Promise<void> {
    try {
      const response = await request('/api/notices');
      this.page = (await response.json()) as Inbox;
      this.#seen = false;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  }

  /** Everything was seen. What the page shows as new stays so until it is asked again. */
  async markRead(): Promise<void> {
    try {
      await request('/api/notices/read-mark', { method: 'PUT' });
      this.#seen = true;
    } catch {
      // It stays new: the person sees it again, and nothing is lost.
    }
  }
}

export const inbox = new InboxState();
