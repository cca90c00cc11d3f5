/** `left`: the person signed out or left quickly. `ended`: the session ended by itself, and they may be back. */
export type Ending = 'left' | 'ended';
type Forget = (why: Ending) => void;
const forgets = new Set<Forget>();

/**
 * Registers how a module drops what it holds of the signed-in person (lists, drafts, positions).
 * Called when the session ends and when the person leaves quickly.
 */
export function onForget(forget: Forget): () => void {
  forgets.add(forget);
  return () => forgets.delete(forget);
}

/** Drops everything this page holds of the person; on `left` what the device keeps (drafts) goes too. */
export function forgetEverything(why: Ending): void {
  for (const forget of forgets) forget(why);
}
