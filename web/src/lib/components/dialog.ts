/** What a dialog stands in front of: marked in the shell. The top bar is not, so help and leaving stay live. */
const behindSelector = '[data-behind-dialogs]';

function setInert(inert: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>(behindSelector)) part.inert = inert;
}

/**
 * Opens a dialog that is not modal in the browser's sense: what is behind it is inert, the top
 * bar stays live, focus goes to the heading and comes back, the first Escape closes it.
 * @param scrim moved to the end of the page, so that it is not inside what becomes inert
 * @returns closes it again: to be called when the dialog leaves the page
 */
export function openDialog(scrim: HTMLElement, close: () => void): () => void {
  const opener = document.activeElement;
  const host = document.querySelector('[data-dialog-host]') ?? document.body;
  host.append(scrim);
  setInert(true);
  // A dialog that asks once more stands in front of the one it was asked from.
  const behind = scrim.previousElementSibling;
  if (behind instanceof HTMLElement) behind.inert = true;
  scrim.querySelector<HTMLElement>('[role="dialog"] h2')?.focus();

  function onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (host.lastElementChild !== scrim) return;
    event.preventDefault();
    close();
  }
  function onPointerdown(event: PointerEvent): void {
    if (event.target === scrim) close();
  }
  document.addEventListener('keydown', onKeydown);
  scrim.addEventListener('pointerdown', onPointerdown);

  return () => {
    document.removeEventListener('keydown', onKeydown);
    scrim.removeEventListener('pointerdown', onPointerdown);
    scrim.remove();
    if (behind instanceof HTMLElement) behind.inert = false;
    if (document.querySelector('[role="dialog"]') === null) setInert(false);
    const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    if (back) return opener.focus();
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus();
  };
}
