/**
 * Keeps what is under the pointer (or, without one, the row with the focus) where it is when another person's change puts
 * rows in or takes them out above it: the region scrolls by as much, and gets room at an end where it cannot. The room
 * goes when the pointer does.
 */
export class Holding {
  #list;
  #anchor = null;
  #top = 0;

  constructor(list) {
    this.#list = list;
  }

  start() {
    for (const type of ['pointermove', 'pointerleave', 'focusin']) {
      this.#list.addEventListener(type, this);
    }
    this.#list.addEventListener('scroll', this, { capture: true, passive: true });
  }

  end() {
    this.#anchor = null;
  }

  handleEvent(event) {
    if (event.type === 'pointerleave') {
      this.#release();
    } else if (event.type !== 'scroll') {
      this.#anchor = event.target.closest('[data-item]') ?? this.#anchor;
    }
    this.#measure();
  }

  /** After a change. */
  keep() {
    const region = this.#anchor?.isConnected && this.#anchor.closest('.tm-scroll');
    if (!region) {
      return;
    }
    const moved = this.#anchor.getBoundingClientRect().top - this.#top;
    // More than a screen is no push but a move of the row itself, such as to another column.
    if (Math.abs(moved) < 1 || Math.abs(moved) > region.clientHeight || !this.#list.matches(':hover')) {
      this.#measure();
      return;
    }
    const before = region.scrollTop;
    region.scrollTop += moved;
    const missing = moved - (region.scrollTop - before);
    if (missing >= 1) {
      region.style.setProperty('--hold-after', `${missing + (parseFloat(region.style.getPropertyValue('--hold-after')) || 0)}px`);
      region.scrollTop += missing;
    } else if (missing <= -1) {
      region.style.setProperty('--hold-before', `${-missing}px`);
    }
    this.#measure();
  }

  #measure() {
    this.#top = this.#anchor?.isConnected ? this.#anchor.getBoundingClientRect().top : 0;
  }

  #release() {
    const region = this.#anchor?.closest('.tm-scroll');
    region?.style.removeProperty('--hold-after');
    region?.style.removeProperty('--hold-before');
    this.#anchor = null;
  }
}
