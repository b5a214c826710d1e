// Bringing a place of the text into view.

const DURATION = 180;
const MARGIN = 24;
/** Where in the visible band a place comes to stand: high enough that its sequel can be read. */
const RESTING_PLACE = 0.3;
/** Blocks out of sight have an estimated height; when they are laid out the goal may move a little. */
const CORRECTIONS = 3;

const running = new WeakMap();

/** The element that scrolls the text. */
export function scrollerOf(el) {
  for (let parent = el; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if ((overflowY === "auto" || overflowY === "scroll") && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return document.scrollingElement;
}

/** The band of the window in which the text can be seen; scroll-padding tells what covers it (a sheet, a bar). */
export function visibleBand(scroller) {
  const isPage = scroller === document.scrollingElement;
  const box = isPage ? { top: 0, height: window.innerHeight } : scroller.getBoundingClientRect();
  const style = getComputedStyle(scroller);
  const padding = (value) => (value.endsWith("%") ? (parseFloat(value) / 100) * box.height : parseFloat(value) || 0);
  return {
    top: box.top + padding(style.scrollPaddingTop),
    bottom: box.top + box.height - padding(style.scrollPaddingBottom),
  };
}

/**
 * Scrolls until a place is visible; does nothing if it is.
 * @param host the element whose scroller is meant
 * @param {() => DOMRect} place where it is now
 * @param smooth in 180 ms, unless the person asked for less motion
 */
export function reveal(host, place, smooth) {
  const scroller = scrollerOf(host);
  running.get(scroller)?.abort();
  const band = visibleBand(scroller);
  const now = place();
  if (now.top >= band.top + MARGIN && Math.min(now.bottom, now.top + 60) <= band.bottom - MARGIN) return;
  const height = band.bottom - band.top;
  const left = () => place().top - (band.top + height * RESTING_PLACE);
  // Far away, only the last screen is worth seeing pass.
  const far = left();
  if (Math.abs(far) > 2 * height) scroller.scrollTop += far - Math.sign(far) * height * 0.5;
  const still = !smooth || matchMedia("(prefers-reduced-motion: reduce)").matches;
  glide(scroller, left, still ? 0 : DURATION);
}

function glide(scroller, left, duration) {
  const stop = new AbortController();
  running.set(scroller, stop);
  // Whoever takes the wheel has the right of way.
  for (const type of ["wheel", "touchstart", "pointerdown"]) {
    scroller.addEventListener(type, () => stop.abort(), { passive: true, signal: stop.signal });
  }
  const begin = performance.now();
  let done = 0;
  let corrections = CORRECTIONS;
  const step = (time) => {
    if (stop.signal.aborted) return;
    const share = duration ? Math.min(1, Math.max(0, (time - begin) / duration)) : 1;
    const eased = 1 - (1 - share) ** 3;
    const part = share === 1 ? 1 : (eased - done) / (1 - done);
    done = eased;
    scroller.scrollTop += left() * part;
    if (share < 1 || corrections-- > 0) requestAnimationFrame(step);
    else stop.abort();
  };
  step(duration ? begin : begin + 1);
}
