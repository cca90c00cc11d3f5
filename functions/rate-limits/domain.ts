/** At most so many in so many seconds, counted in fixed windows. */
export interface RateLimit {
  /** Names what is counted; part of a key. */
  name: string;
  most: number;
  seconds: number;
}

/** What one network may ask for: a sign-in code, a joining code, passkey options (each counted apart). */
export const perNetwork = (name: string): RateLimit => ({
  name: `${name}-network`,
  most: 25,
  seconds: 5 * 60,
});
/** What may be mailed to one address. */
export const perEmail = (name: string): RateLimit => ({
  name: `${name}-email`,
  most: 25,
  seconds: 60 * 60,
});
/** What one account may be asked to prove. */
export const perAccount = (name: string): RateLimit => ({
  name: `${name}-account`,
  most: 25,
  seconds: 60 * 60,
});
/** What the whole deployment takes: far above any honest hour, far below what would cost. */
export const overall = (name: string): RateLimit => ({
  name: `${name}-overall`,
  most: 3_000,
  seconds: 5 * 60,
});

/** Which window an instant falls into, and when that window is over. */
export function windowOf(limit: RateLimit, now: Date): { window: number; secondsLeft: number } {
  const seconds = Math.floor(now.getTime() / 1000);
  const window = Math.floor(seconds / limit.seconds);
  return { window, secondsLeft: (window + 1) * limit.seconds - seconds };
}

/**
 * The network a client's address stands for: an IPv4 address itself, the first 64 bits of an IPv6 address,
 * since one household has all the rest. What is no address counts as one network of its own.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : new Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
