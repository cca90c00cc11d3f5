/** Three presses of Shift within this many milliseconds leave at once. */
const leaveWindow = 1500;

/** The presses of Shift so far, as times in milliseconds; newest last. */
export type Presses = readonly number[];

export interface KeyPress {
  readonly key: string;
  /** Milliseconds on any clock that only goes forward. */
  readonly at: number;
  /** The key is held down and repeats itself. */
  readonly repeat: boolean;
}

/** What a key press does: any other key starts the count anew, so writing capitals never leaves. */
export function countPress(presses: Presses, press: KeyPress): { presses: Presses; leave: boolean } {
  if (press.repeat) return { presses, leave: false };
  if (press.key !== 'Shift') return { presses: [], leave: false };
  const recent = [...presses.filter((at) => press.at - at < leaveWindow), press.at];
  return { presses: recent, leave: recent.length >= 3 };
}
