/** @returns the invitation's token in an address such as `/join#<token>`, or undefined when there is none of its shape */
export function tokenIn(hash: string): string | undefined {
  const token = hash.replace(/^#/, '');
  return /^[0-9A-Za-z_-]{20,120}$/.test(token) ? token : undefined;
}
