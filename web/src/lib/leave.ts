import { forgetEverything } from './forget.ts';
import { countPress, type Presses } from './leave-keys.ts';
import { sendSignOut } from './session.svelte.ts';

/** A page anyone might have open. */
export const neutralAddress = 'https://www.weather.gov/';

/** Set in this tab once the person left, so that going back finds nothing. static/appearance.js reads it first. */
const leftKey = 'footbridge.left';

function blank(): void {
  document.documentElement.hidden = true;
  document.title = 'Weather';
  document.body.replaceChildren();
}

/**
 * Leaves at once: the page is blank before anything else happens, the session ends, and this
 * entry of the history becomes a weather page.
 */
export function leaveQuickly(): void {
  blank();
  try {
    sessionStorage.setItem(leftKey, '1');
  } catch {
    // Without storage, pages further back still ask for a sign-in.
  }
  sendSignOut();
  forgetEverything('left');
  location.replace(neutralAddress);
}

/**
 * Listens for Shift three times, from anywhere, and for pages the browser kept in memory.
 * @returns stops listening
 */
export function watchForLeaving(onReturn: () => void): () => void {
  let presses: Presses = [];
  function onKeydown(event: KeyboardEvent): void {
    const counted = countPress(presses, { key: event.key, at: event.timeStamp, repeat: event.repeat });
    presses = counted.presses;
    if (counted.leave) leaveQuickly();
  }
  function onPageshow(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    if (sessionStorage.getItem(leftKey) !== null) {
      blank();
      location.replace(neutralAddress);
      return;
    }
    onReturn();
  }
  // Captured on the window, so that no field or dialog can keep it to itself.
  addEventListener('keydown', onKeydown, true);
  addEventListener('pageshow', onPageshow);
  return () => {
    removeEventListener('keydown', onKeydown, true);
    removeEventListener('pageshow', onPageshow);
  };
}
