/**
 * Takes the invitation's token out of the address (`/join#<token>`) and out of this entry of the history, so that
 * nobody finds it there later. What the router keeps in the entry stays.
 * @returns the token, or undefined when there is none of its shape
 */
export function takeToken(): string | undefined {
  const token = location.hash.slice(1);
  if (token !== '') history.replaceState(history.state, '', location.pathname);
  return /^[0-9A-Za-z_-]{20,120}$/.test(token) ? token : undefined;
}
