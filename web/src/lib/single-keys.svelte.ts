/** Single-letter keys of the team's tools. They can be turned off; nothing about the person, so it may stay on the device. */
const key = 'footbridge.single-keys';

function saved(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

class SingleKeys {
  #on = $state(saved());

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    try {
      localStorage.setItem(key, on ? 'on' : 'off');
    } catch {
      // Storage may be closed (private windows): the choice then holds for this visit.
    }
  }
}

export const singleKeys = new SingleKeys();

const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** @returns the key a person pressed for a tool, or undefined while they write, in a dialog, or with another key held. */
export function toolKey(event: KeyboardEvent): string | undefined {
  if (!singleKeys.on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
    return undefined;
  if (event.target instanceof Element && event.target.closest(`${fields}, [role="dialog"]`))
    return undefined;
  return event.key;
}
