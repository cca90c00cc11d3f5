type Forget = () => void;
const forgets = new Set<Forget>();

/**
 * Registers how a module drops what it holds of the signed-in person (lists, drafts, positions).
 * Called when the session ends and when the person leaves quickly.
 */
export function onForget(forget: Forget): () => void {
  forgets.add(forget);
  return () => forgets.delete(forget);
}

/** Drops everything this page holds of the person. */
export function forgetEverything(): void {
  for (const forget of forgets) forget();
}
