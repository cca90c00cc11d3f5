import { onForget } from '#lib/forget.ts';
import { Drafts, type ClearingMark } from './drafts.ts';
import { createDraftStore } from './indexed-db.ts';

const markKey = 'footbridge.clear-drafts';

/** Says only that something is to be cleared. */
const mark: ClearingMark = {
  isSet: () => read() !== null,
  set: () => attempt(() => localStorage.setItem(markKey, '1')),
  remove: () => attempt(() => localStorage.removeItem(markKey)),
};

function read(): string | null {
  try {
    return localStorage.getItem(markKey);
  } catch {
    return null;
  }
}

function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // Storage may be closed (private windows): the clearing itself still happens.
  }
}

/** The drafts on this device. */
export const drafts = new Drafts(createDraftStore(), mark, () => Date.now());

onForget((why) => {
  if (why === 'left') void drafts.forget();
});
