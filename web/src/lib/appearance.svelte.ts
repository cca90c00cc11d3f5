/** How this device shows Footbridge. Nothing about the person, so it may stay in local storage. */
interface AppearanceChoices {
  theme: 'light' | 'dark' | 'system';
  letters: 'book' | 'plain';
  motion: 'system' | 'less';
}

/** The key static/appearance.js reads before the first paint. */
const key = 'footbridge.appearance';
const defaults: AppearanceChoices = { theme: 'system', letters: 'book', motion: 'system' };

function saved(): AppearanceChoices {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return { ...defaults, ...(typeof found === 'object' ? found : {}) };
  } catch {
    return defaults;
  }
}

function setOrRemove(name: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(name);
  else document.documentElement.setAttribute(name, value);
}

class Appearance {
  #choices = $state.raw<AppearanceChoices>(defaults);

  get choices(): AppearanceChoices {
    return this.#choices;
  }

  /** Takes up what was saved on this device. */
  load(): void {
    this.#choices = saved();
  }

  choose(change: Partial<AppearanceChoices>): void {
    this.#choices = { ...this.#choices, ...change };
    const { theme, letters, motion } = this.#choices;
    setOrRemove('data-theme', theme === 'system' ? undefined : theme);
    setOrRemove('data-letters', letters === 'plain' ? 'plain' : undefined);
    setOrRemove('data-motion', motion === 'less' ? 'less' : undefined);
    try {
      localStorage.setItem(key, JSON.stringify(this.#choices));
    } catch {
      // Storage may be closed (private windows): the choice then holds for this visit.
    }
  }
}

export const appearance = new Appearance();
