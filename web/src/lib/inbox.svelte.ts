import type { Inbox } from '#shared/inbox.ts';
import { onForget } from './forget.ts';
import { request } from './request.ts';

/** What the member should know, and how much of it is new. */
class InboxState {
  page = $state.raw<Inbox | undefined>(undefined);
  problem = $state.raw<unknown>(undefined);
  unread = $derived(this.page?.unread ?? 0);

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
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

export const inbox = new InboxState();
