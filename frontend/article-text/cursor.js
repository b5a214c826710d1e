// The caret in the document: shown as the document's selection and as a highlight, followed when
// the mouse moves the selection, kept and brought back when the focus was away.

import { Caret } from "./caret.js";
import { highlightCursor } from "./highlight.js";
import { caretIn, selectedIn } from "./offsets.js";
import { reveal, scrollerOf, visibleBand } from "./scrolling.js";

const EDITABLE = "input, textarea, select, [contenteditable]";

export class Cursor {
  #host;
  #page;
  #left = null;

  constructor(host, page, sentences, lang) {
    this.#host = host;
    this.#page = page;
    this.caret = new Caret(page.text, sentences, lang);
  }

  /** What is selected, by mouse or keyboard: {start, end}, or null. */
  selected() {
    const selection = document.getSelection();
    if (caretIn(this.#page, selection) !== null) return null;
    return selectedIn(this.#page, selection) ?? this.caret.range;
  }

  /** Lets the caret follow a selection that was made without it. */
  follow() {
    const selection = document.getSelection();
    const chosen = selectedIn(this.#page, selection);
    const range = this.caret.range;
    if (chosen) {
      if (chosen.start === range?.start && chosen.end === range.end) return;
      this.caret.cover(chosen.start, chosen.end);
      highlightCursor(this.#host, this.#range());
      return;
    }
    const point = caretIn(this.#page, selection);
    if (point === null || (range === null && this.caret.at === point)) return;
    this.caret.place(point);
    highlightCursor(this.#host, null);
  }

  /** A first press begins where the reader looks, not at the start of the text. */
  begin() {
    if (this.caret.at !== null || this.#page.blocks.length === 0) return;
    const { top } = visibleBand(scrollerOf(this.#host));
    const block = this.#page.firstBelow(top);
    const isSeen = ({ start, end }) => this.#page.range(start, end).getBoundingClientRect().bottom > top;
    this.caret.place(this.caret.sentencesIn(block.s, block.e).find(isSeen)?.start ?? block.s);
  }

  /** Draws the caret where it is now. */
  show() {
    const range = this.#range();
    highlightCursor(this.#host, range);
    const selection = document.getSelection();
    if (range) {
      // Whoever writes in a field keeps the selection there; the highlight shows the range.
      if (!document.activeElement?.matches(EDITABLE)) {
        selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      }
    } else if (selection.rangeCount && selection.getRangeAt(0).intersectsNode(this.#page.el)) {
      selection.removeAllRanges();
    }
  }

  /** Draws the highlight anew after marks were redrawn around it. */
  redraw() {
    highlightCursor(this.#host, this.#range());
  }

  /** Scrolls to what moved last. */
  reveal() {
    const { moved } = this.caret;
    if (moved) reveal(this.#host, () => this.#page.range(moved.start, moved.end).getBoundingClientRect(), true);
  }

  /** The words it covers, to be said. */
  words() {
    const range = this.caret.range;
    return range ? this.#page.text.slice(range.start, range.end) : "";
  }

  /** Forgets range and highlight, keeps the place. */
  clear() {
    this.caret.place(this.caret.at);
    this.show();
  }

  /** The focus goes; remembers how the text stood. */
  leave() {
    const scroller = scrollerOf(this.#host);
    this.#left = { scroller, top: scroller.scrollTop };
  }

  /** Somebody scrolled on purpose meanwhile: that counts. */
  forgetScroll() {
    this.#left = null;
  }

  /** The focus comes back: the same words, and the same part of the text in view. */
  comeBack() {
    if (this.caret.range) this.show();
    if (this.#left) this.#left.scroller.scrollTop = this.#left.top;
    this.#left = null;
  }

  #range() {
    const range = this.caret.range;
    return range && this.#page.range(range.start, range.end);
  }
}
