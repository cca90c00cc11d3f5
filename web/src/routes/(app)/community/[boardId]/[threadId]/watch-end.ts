import type { Attachment } from 'svelte/attachments';

/**
 * Tells when the end of something comes on screen or goes off it: then it was read through.
 * @param see called with whether it is on screen
 */
export function watchEnd(see: (visible: boolean) => void): Attachment {
  return (element) => {
    const observer = new IntersectionObserver((entries) => see(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(element);
    return () => {
      observer.disconnect();
      see(false);
    };
  };
}
