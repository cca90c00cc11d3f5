/**
 * What is left of a handle when everything that can be mistaken for something else is folded: separators go,
 * and `0` `o`, `1` `i` `l`, `2` `z`, `5` `s`, `8` `b`, `rn` `m` and `vv` `w` become one.
 * Two handles with one skeleton look alike, so a program has only one of them.
 */
export function skeletonOf(handle: string): string {
  return handle
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/[01i258]/g, (character) => lookAlikes[character] ?? character)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

const lookAlikes: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', i: 'l', 2: 'z', 5: 's', 8: 'b' };
