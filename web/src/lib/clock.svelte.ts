import { createSubscriber } from 'svelte/reactivity';

const tickMilliseconds = 30_000;
let now = Date.now();

const subscribe = createSubscriber((update) => {
  now = Date.now();
  const timer = setInterval(() => {
    now = Date.now();
    update();
  }, tickMilliseconds);
  return () => clearInterval(timer);
});

/** @returns the time in milliseconds, to the half minute; what reads it is drawn again as it passes. */
export function currentTime(): number {
  subscribe();
  return now;
}
