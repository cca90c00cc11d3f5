let stopWatching = (): void => undefined;

/**
 * Moves the focus to the heading of the page, so that its name is read out. When what was loading brings a new
 * heading along, the focus moves on to that one, unless the person went elsewhere meanwhile.
 */
export function focusHeading(): void {
  stopWatching();
  const main = document.querySelector('main');
  let heading = focusFirst(main);
  if (!main) return;
  const observer = new MutationObserver(() => {
    if (heading?.isConnected) return;
    if (document.activeElement === document.body) heading = focusFirst(main);
    else stopWatching();
  });
  observer.observe(main, { childList: true, subtree: true });
  stopWatching = () => observer.disconnect();
}

function focusFirst(main: Element | null): HTMLElement | undefined {
  const heading = main?.querySelector('h1') ?? undefined;
  if (heading === undefined) return undefined;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return heading;
}
