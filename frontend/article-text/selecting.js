// Tells what is selected once it rests, and offers the button for it.

import { selectedIn } from "./offsets.js";
import { MarkButton } from "./button.js";
import { PointerWatch } from "./pointer.js";
import { scrollerOf, visibleBand } from "./scrolling.js";

/** A selection is told when it rests, not at each pixel of a drag. */
const RESTS_AFTER = 120;

export class Selecting {
  #host;
  #element;
  #told = "";
  #offered = null;
  #timer = 0;

  /** @param element what is asked of the element; see article-text.js */
  constructor(host, element) {
    this.#host = host;
    this.#element = element;
    this.pointer = new PointerWatch(this.moved);
    this.button = new MarkButton(() => element.mark(element.selected() ?? this.#offered));
  }

  watch(body) {
    document.addEventListener("selectionchange", this.moved);
    this.pointer.watch(body);
  }

  unwatch() {
    document.removeEventListener("selectionchange", this.moved);
    this.pointer.unwatch();
    clearTimeout(this.#timer);
  }

  /** The selection may have changed. */
  moved = () => {
    clearTimeout(this.#timer);
    if (!this.#element.page()) return;
    if (!this.#element.selected()) this.button.hide();
    this.#timer = setTimeout(() => this.settle(), RESTS_AFTER);
  };

  /** Another text was drawn: nothing of it is selected. Asks no layout, which would be paid before the first screen. */
  forget() {
    clearTimeout(this.#timer);
    this.button.hide();
    this.#offered = null;
    if (this.#told === "") return;
    this.#told = "";
    this.#element.tell(null);
  }

  /** Tells the selection, unless it is the one last told. */
  settle() {
    if (this.pointer.isDown || !this.#element.page()) return;
    this.#element.cursor().follow();
    this.#element.followed();
    const quote = this.#element.selected();
    this.#offer(quote);
    const key = quote ? `${quote.version} ${quote.start} ${quote.end}` : "";
    if (key === this.#told) return;
    this.#told = key;
    this.#element.tell(quote);
  }

  #offer(quote) {
    this.#offered = quote;
    const page = this.#element.page();
    const byHand = this.pointer.isLast && selectedIn(page, document.getSelection());
    if (!quote || !byHand || !this.#element.canMark()) this.button.hide();
    else this.button.showAt(page.range(quote.start, quote.end), this.#host, visibleBand(scrollerOf(this.#host)));
  }
}
