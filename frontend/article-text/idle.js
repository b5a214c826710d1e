// Work that may wait until the browser has nothing better to do.

const LEAST_MILLISECONDS = 2;

// Safari has no idle callback; a short slice after each frame does nearly as well.
const whenIdle =
  window.requestIdleCallback?.bind(window) ??
  ((work) => {
    const end = performance.now() + 16 + 8;
    return setTimeout(() => work({ timeRemaining: () => end - performance.now() }), 16);
  });

/**
 * Does one thing after the other in idle time.
 * @returns a function that stops it
 */
export function dressLater(things, work) {
  let next = 0;
  let stopped = false;
  const slice = (deadline) => {
    while (!stopped && next < things.length && deadline.timeRemaining() > LEAST_MILLISECONDS) work(things[next++]);
    if (!stopped && next < things.length) whenIdle(slice);
  };
  whenIdle(slice);
  return () => {
    stopped = true;
  };
}
