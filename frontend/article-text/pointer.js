// Whether a selection was made by mouse or finger, and whether a click was one or the end of a drag.

export class PointerWatch {
  #listening = null;
  #released;
  #before = null;
  /** A button or finger is down: a selection is still being made. */
  isDown = false;
  /** The last input came from a pointer, not from a key. */
  isLast = false;

  /** @param {() => void} released called when a drag that began in the text ends, wherever */
  constructor(released) {
    this.#released = released;
  }

  watch(el) {
    this.unwatch();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    el.addEventListener("pointerdown", () => this.#press(), { signal, capture: true });
    // A finger's long press ends in a cancel; the handles of its selection belong to the browser.
    for (const type of ["pointerup", "pointercancel"]) {
      document.addEventListener(type, () => this.#release(), { signal, capture: true });
    }
  }

  unwatch() {
    this.#listening?.abort();
    this.isDown = false;
  }

  /** A key was pressed. */
  rest() {
    this.isLast = false;
  }

  /** The pointer has just selected something: by a drag, a double or a triple click. */
  selected() {
    const now = ends();
    return !document.getSelection().isCollapsed && !now.every((end, index) => end === this.#before?.[index]);
  }

  #press() {
    this.isDown = true;
    this.isLast = true;
    this.#before = ends();
  }

  #release() {
    if (!this.isDown) return;
    this.isDown = false;
    this.#released();
  }
}

function ends() {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection();
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}
