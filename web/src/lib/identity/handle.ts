import type * as requests from './requests.ts';

/** What a person typed, in the shape handles have: small letters, spaces and underscores as hyphens. */
export function tidyHandle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 40);
}

/** @returns why a handle can't be, as far as its letters tell; undefined when it may be */
export function shapeProblem(handle: string): string | undefined {
  if (handle === '') return 'Choose a handle, or take one of the suggestions.';
  if (!/^[a-z0-9-]*$/.test(handle)) return 'Use small letters a to z, digits and hyphens.';
  if (!/^[a-z]/.test(handle)) return 'Start with a letter.';
  if (handle.endsWith('-') || handle.includes('--')) return 'Put single hyphens between words only.';
  if (handle.length < 3) return 'A handle has at least 3 characters.';
  if (handle.length > 24) return 'A handle has at most 24 characters.';
  return undefined;
}

export type HandleState =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'free' }
  /** Asked in vain; joining asks again. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'problem'; readonly detail: string };

/** Milliseconds of quiet after which a typed handle is looked up. */
export const quietMilliseconds = 400;

/**
 * Looks a handle up once the person stopped typing; an answer about an older text is dropped.
 * @param tell called with every change of what is known
 */
export function createHandleLookup(check: typeof requests.checkHandle, tell: (state: HandleState) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = '';

  async function ask(handle: string): Promise<void> {
    tell({ kind: 'asking' });
    let state: HandleState;
    try {
      const { free, problem } = await check(handle);
      state = free
        ? { kind: 'free' }
        : { kind: 'problem', detail: problem ?? 'Please choose another handle.' };
    } catch {
      state = { kind: 'unknown' };
    }
    if (handle === latest) tell(state);
  }

  return {
    /** @param pause false for a suggestion, which nobody goes on typing */
    typed(handle: string, pause = true): void {
      clearTimeout(timer);
      latest = handle;
      tell({ kind: 'unasked' });
      if (shapeProblem(handle) !== undefined) return;
      timer = setTimeout(() => void ask(handle), pause ? quietMilliseconds : 0);
    },
    stop(): void {
      clearTimeout(timer);
      latest = '';
    },
  };
}
