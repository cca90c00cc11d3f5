import { postLimit } from '#shared/limits.ts';

const encoder = new TextEncoder();
/** The count is shown once this few are left. */
const near = 1000;

/** Words about how much room is left: nothing while there is plenty. */
export function roomWords(text: string): { words: string; over: boolean } | undefined {
  const left = postLimit.characters - text.length;
  if (left < 0)
    return {
      words: `${(-left).toLocaleString('en-US')} characters over. Could it be two posts?`,
      over: true,
    };
  if (encoder.encode(text).byteLength > postLimit.bytes) {
    return { words: 'This is longer than one post can be. Could it be two?', over: true };
  }
  if (left > near) return undefined;
  return {
    words: left === 1 ? '1 character left' : `${left.toLocaleString('en-US')} characters left`,
    over: false,
  };
}
