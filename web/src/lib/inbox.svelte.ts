import type { Inbox, Notice } from '#shared/inbox.ts';
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

  /**
   * Adds the notices before the ones that are there.
   * @returns whether they came
   */
  async more(): Promise<boolean> {
    const before = this.page;
    if (before?.next === undefined) return true;
    try {
      const response = await request(`/api/notices?${new URLSearchParams({ cursor: before.next })}`);
      const earlier = (await response.json()) as Inbox;
      const { next: _next, ...current } = this.page ?? before;
      this.page = { ...current, ...earlier, notices: [...current.notices, ...earlier.notices] };
      return true;
    } catch {
      return false;
    }
  }

  /** Marks one as read: at once here, and quietly new again if it can't be sent. */
  async markRead(id: string): Promise<void> {
    const notice = this.page?.notices.find((one) => one.id === id);
    if (notice === undefined || notice.read) return;
    this.#setRead((one) => one.id === id, true);
    try {
      await request(`/api/notices/${id}/read-mark`, { method: 'PUT' });
    } catch {
      this.#setRead((one) => one.id === id, false);
    }
  }

  /** @returns whether every notice is marked */
  async markAllRead(): Promise<boolean> {
    const before = this.page;
    this.#setRead(() => true, true);
    try {
      await request('/api/notices/read-mark', { method: 'PUT' });
      return true;
    } catch {
      this.page = before;
      return false;
    }
  }

  #setRead(which: (notice: Notice) => boolean, read: boolean): void {
    const page = this.page;
    if (page === undefined) return;
    const changing = page.notices.filter((notice) => which(notice) && notice.read !== read).length;
    this.page = {
      ...page,
      unread: Math.max(0, page.unread + (read ? -changing : changing)),
      notices: page.notices.map((notice) => (which(notice) ? { ...notice, read } : notice)),
    };
  }
}

export const inbox = new InboxState();
