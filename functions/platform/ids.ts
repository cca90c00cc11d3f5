const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Gives that many random bytes; `crypto.getRandomValues` outside of tests. */
export type Random = (count: number) => Uint8Array;

/** 22 base-62 characters, evenly distributed: bytes from 248 on are drawn again. */
export function newId(random: Random): string {
  let text = '';
  while (text.length < 22) {
    for (const byte of random(32)) {
      if (byte < 248 && text.length < 22) text += base62.charAt(byte % 62);
    }
  }
  return text;
}

/** A place in time: 10 characters of milliseconds, 12 of chance. Sorts as text in the order of time. */
export function newPosition(now: Date, random: Random): string {
  return `${positionPrefix(now)}${Array.from(random(12), (byte) => crockford.charAt(byte % 32)).join('')}`;
}

/** A place after another, even where this machine's clock is behind the one that gave the other. */
export function newPositionAfter(after: string, now: Date, random: Random): string {
  const position = newPosition(now, random);
  return position > after ? position : newPosition(new Date(timeOf(after) + 1), random);
}

function timeOf(position: string): number {
  return Array.from(position.slice(0, 10)).reduce(
    (time, character) => time * 32 + crockford.indexOf(character),
    0,
  );
}

/** The time part of a position: everything placed before `now` sorts below it. */
export function positionPrefix(now: Date): string {
  let rest = now.getTime();
  let text = '';
  for (let place = 0; place < 10; place += 1) {
    text = crockford.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
