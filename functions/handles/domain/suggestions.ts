import type { Random } from '#functions/platform/ids.ts';
import { refusalOf } from './refusal.ts';
import { firstWords, secondWords } from './words.ts';

/**
 * Draws handles of two calm words, all different and none that would be refused to this person.
 * Whether somebody has one already is for the caller to see.
 * @param count how many; fewer come back only when the words run out.
 */
export function suggestHandles(random: Random, invitedAddress: string, count: number): string[] {
  const drawn = new Set<string>();
  for (let draw = 0; drawn.size < count && draw < count * 20; draw += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4);
    const first = firstWords[(a * 256 + b) % firstWords.length] ?? '';
    const second = secondWords[(c * 256 + d) % secondWords.length] ?? '';
    const handle = `${first}-${second}`;
    if (first !== second && refusalOf(handle, invitedAddress) === undefined) drawn.add(handle);
  }
  return [...drawn];
}
