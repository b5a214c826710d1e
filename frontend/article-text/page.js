// The drawn text of one version: its blocks, and the way from an offset to the place in the document.

import { drawBlocks } from "./blocks.js";
import { dress, signatureOf } from "./drawing.js";
import { dressLater } from "./idle.js";
import { keepingSelection, placeIn } from "./offsets.js";

// About twenty screens. A text up to this size is complete when it is ready; of a longer one the rest
// gets its marks while the browser is idle. All of its words are there from the first moment.
const DRESSED_AT_ONCE = 60_000;

export class Page {
  #byElement = new Map();
  #stopDressing = () => {};

  /** Draws the text and the marks of the first screens into a container. */
  constructor(container, { blocks, text, texts, claims, chosen }) {
    this.el = container;
    this.text = text;
    this.texts = texts;
    this.claims = claims;
    this.chosen = chosen;
    const { page, drawn } = drawBlocks(blocks, text, texts);
    this.blocks = drawn;
    for (const block of drawn) this.#byElement.set(block.el, block);
    for (const block of drawn) {
      if (block.s > DRESSED_AT_ONCE) break;
      block.signature = signatureOf(block, claims);
      if (block.signature) dress(block, this);
    }
    container.replaceChildren(page);
    this.#dressRest();
  }

  /** Replaces the claims; only blocks in which something changed are drawn again. */
  replaceClaims(claims) {
    this.claims = claims;
    for (const block of this.blocks) {
      if (block.s <= DRESSED_AT_ONCE || this.#isOnScreen(block)) this.#dressIfChanged(block);
    }
    this.#dressRest();
  }

  /** Marks one claim as chosen, and no other. */
  choose(number) {
    for (const mark of this.el.querySelectorAll("mark[data-chosen]")) delete mark.dataset.chosen;
    this.chosen = number;
    if (number === null) return;
    for (const mark of this.marksOf(number)) mark.dataset.chosen = "";
  }

  /** The marks of a claim, drawn now if they were still to come. */
  marksOf(number) {
    return this.claims.passagesOf(number).flatMap((segment) => {
      const block = this.blockAt(segment.s);
      this.#dressIfChanged(block);
      return [...block.el.querySelectorAll(`mark[data-claims~="${Number(number)}"]`)];
    });
  }

  /** A DOM range over start..end. */
  range(start, end) {
    const range = document.createRange();
    range.setStart(...placeIn(this.blockAt(start), start, false));
    range.setEnd(...placeIn(this.blockAt(end, true), end, true));
    return range;
  }

  /** The block an offset stands in; between two blocks the later one, or the earlier for an end. */
  blockAt(offset, isEnd = false) {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = this.blocks[middle].s;
      if (isEnd ? start < offset : start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.blocks[low];
  }

  /** The block around a node, if it is one of this page. */
  blockOf(node) {
    const el = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return this.#byElement.get(el?.closest("[data-start]")) ?? null;
  }

  /** The first block that reaches below a height of the window. */
  firstBelow(height) {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle].el.getBoundingClientRect().bottom <= height) low = middle + 1;
      else high = middle;
    }
    return this.blocks[low];
  }

  /** Ends the work in idle time; the page is about to be replaced. */
  close() {
    this.#stopDressing();
  }

  #dressRest() {
    this.#stopDressing();
    this.#stopDressing = dressLater(this.blocks, (block) => this.#dressIfChanged(block));
  }

  #dressIfChanged(block) {
    const signature = signatureOf(block, this.claims);
    if (signature === block.signature) return;
    block.signature = signature;
    keepingSelection(this, block, () => dress(block, this));
  }

  #isOnScreen(block) {
    const { top, bottom } = block.el.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  }
}
