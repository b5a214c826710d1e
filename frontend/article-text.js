// The article under check, drawn as text with marks. It owns its subtree, is fed JSON by the server,
// and tells by events what a person selects, chooses and wants done; it decides nothing itself.

import { Choosing } from "./article-text/choosing.js";
import { Claims } from "./article-text/claims.js";
import { Cursor } from "./article-text/cursor.js";
import { Keyboard } from "./article-text/keyboard.js";
import { failure, load } from "./article-text/loading.js";
import { offsetOf, rangeIn, trimmed, whole } from "./article-text/offsets.js";
import { Page } from "./article-text/page.js";
import { speech, textBody } from "./article-text/parts.js";
import { reveal } from "./article-text/scrolling.js";
import { Selecting } from "./article-text/selecting.js";
import { textsOf } from "./article-text/texts.js";

class ArticleText extends HTMLElement {
  #doc = null;
  #page = null;
  #claims = new Claims();
  #cursor = null;
  #texts = textsOf();
  #choosing = new Choosing({
    claims: () => this.#claims,
    texts: () => this.#texts,
    choose: (number) => this.choose(number),
    say: (words) => (this.#speech.textContent = words),
    tell: (claim) => this.#emit("tm-claim", claim),
  });
  #opening = 0;
  #body = textBody();
  #speech = speech();
  #selecting = new Selecting(this, {
    page: () => this.#page,
    selected: () => this.selected(),
    canMark: () => this.#doc.canMark,
    cursor: () => this.#cursor,
    followed: () => this.#keyboard.tellMode(),
    tell: (quote) => this.#emit("tm-selection", quote),
    mark: (quote) => this.#mark(quote),
  });
  #keyboard = new Keyboard({
    cursor: () => this.#cursor,
    state: () => this.#doc,
    mark: () => this.#markAtCursor(),
    open: () => this.#openAtCursor(),
    step: (by) => this.#step(by),
    act: (id) => this.#emit("tm-action", { ...this.selected(), id, claim: this.#choosing.chosen }),
    moved: () => this.#cursorMoved(),
    mode: (mode) => this.#tellMode(mode),
    say: (words) => (this.#speech.textContent = words),
    texts: () => this.#texts,
  });

  #around = null;
  /** Esc beside the text leads back to it, at once: the next key is meant for the text already. */
  #comeBack = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !this.contains(event.target)) this.focusText();
  };

  constructor() {
    super();
    this.#body.addEventListener("click", (event) => this.#clicked(event));
    this.#body.addEventListener("copy", (event) => this.#copied(event));
    this.#body.addEventListener("focusout", () => this.#focusLeft());
    this.#body.addEventListener("keydown", (event) => {
      this.#selecting.pointer.rest();
      if (!this.#page || !this.#keyboard.press(event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  connectedCallback() {
    if (this.#body.parentElement !== this) this.replaceChildren(this.#body, this.#selecting.button.el, this.#speech);
    this.#selecting.watch(this.#body);
    this.#around = this.closest("[data-around-text]");
    this.#around?.addEventListener("keydown", this.#comeBack);
  }

  disconnectedCallback() {
    this.#selecting.unwatch();
    this.#around?.removeEventListener("keydown", this.#comeBack);
  }

  /** Draws a version; data-ready tells that its first screen stands. A later call wins over one still loading. */
  async open(doc) {
    const opening = ++this.#opening;
    this.removeAttribute("data-ready");
    this.#texts = textsOf(doc.texts);
    let text = doc.text;
    try {
      text ??= await load(doc.textUrl);
    } catch (refusal) {
      if (opening === this.#opening) this.#showFailure();
      throw refusal;
    }
    if (opening === this.#opening) this.#draw(doc, text);
  }

  /** Replaces all segments. Blocks in which nothing changed keep their elements. */
  segments(list) {
    if (!this.#page) return;
    this.#claims = new Claims(list);
    this.#page.replaceClaims(this.#claims);
    this.#cursor.redraw();
  }

  /** Marks a claim as the chosen one, or none with null. The focus stays where it is. */
  choose(number, { scroll = false } = {}) {
    this.#choosing.chosen = number ?? null;
    if (!this.#page) return;
    this.#page.choose(this.#choosing.chosen);
    if (scroll && this.#choosing.chosen !== null) this.#showClaim(this.#choosing.chosen, true);
  }

  /** Selects start..end and scrolls to it. */
  select(start, end) {
    if (!this.#page) return;
    const { text } = this.#page;
    const span = whole(text, Math.max(0, start), Math.min(end, text.length));
    if (span.end <= span.start) return;
    this.#cursor.caret.cover(span.start, span.end);
    this.#cursor.show();
    this.#cursor.forgetScroll();
    this.#cursor.reveal();
    this.#selecting.moved();
  }

  /** @returns {{version:number, start:number, end:number, exact:string}|null} */
  selected() {
    return this.#page ? this.#quote(this.#cursor.selected()) : null;
  }

  clearSelection() {
    this.#cursor?.clear();
    this.#selecting.moved();
  }

  /** Gives the text the focus; words and scroll position are those it was left with. */
  focusText() {
    this.#body.focus({ preventScroll: true });
    this.#cursor?.comeBack();
  }

  /** Fades the background of some claims once: another person changed them. */
  flash(numbers) {
    if (!this.#page) return;
    for (const mark of numbers.flatMap((number) => this.#page.marksOf(number))) {
      mark.dataset.changed = "";
      setTimeout(() => delete mark.dataset.changed, 600);
    }
  }

  #draw(doc, text) {
    this.#page?.close();
    this.#doc = doc;
    this.#claims = new Claims(doc.segments);
    this.#choosing.chosen = doc.current ?? null;
    this.#body.lang = doc.lang ?? "";
    this.#body.dir = doc.dir || "auto";
    this.#body.setAttribute("aria-label", this.#texts.article);
    this.#selecting.button.label(this.#texts.newClaim, doc.keysOn);
    const [texts, claims, chosen] = [this.#texts, this.#claims, this.#choosing.chosen];
    this.#page = new Page(this.#body, { blocks: doc.blocks, text, texts, claims, chosen });
    const sentences = doc.sentences?.length ? doc.sentences : doc.blocks.map(({ s, e }) => [s, e]);
    this.#cursor = new Cursor(this, this.#page, sentences, doc.lang);
    this.#cursor.redraw();
    this.#keyboard.tellMode();
    if (chosen !== null) this.#showClaim(chosen, false);
    this.setAttribute("data-ready", "");
    this.#selecting.forget();
  }

  #showFailure() {
    this.#page?.close();
    this.#page = this.#cursor = null;
    this.#body.replaceChildren(failure(this.#texts.failed));
  }

  #showClaim(number, smooth) {
    const claim = this.#claims.get(number);
    if (!claim) return;
    this.#cursor.forgetScroll();
    this.#page.marksOf(number);
    reveal(this, () => this.#page.range(claim.start, claim.start + 1).getBoundingClientRect(), smooth);
  }

  #clicked(event) {
    const mark = event.target.closest("mark");
    if (!mark || !this.#page || this.#selecting.pointer.selected()) return;
    this.#choosing.click(offsetOf(this.#page, mark, 0));
  }

  #step(by) {
    this.#cursor.begin();
    const number = this.#choosing.step(by, this.#cursor.caret.at ?? 0);
    if (number === null) return;
    this.#cursor.caret.place(this.#claims.get(number).start);
    this.#cursor.show();
    this.#keyboard.tellMode();
    this.#showClaim(number, true);
  }

  #openAtCursor() {
    const taken = this.#choosing.fromCursor(this.#cursor.selected());
    if (taken) this.#emit("tm-action", { id: "open-claim", claim: this.#choosing.chosen });
    return taken;
  }

  #markAtCursor() {
    this.#cursor.begin();
    this.#mark(this.selected() ?? this.#quote(this.#cursor.caret.sentence));
  }

  #mark(quote) {
    if (!quote || !this.#doc.canMark) return;
    this.#emit("tm-action", { id: "new-claim", ...quote, claim: this.#choosing.chosen });
  }

  #quote(span) {
    const fitting = span && trimmed(this.#page.text, span.start, span.end);
    if (!fitting) return null;
    return { version: this.#doc.version, ...fitting, exact: this.#page.text.slice(fitting.start, fitting.end) };
  }

  #cursorMoved() {
    this.#cursor.show();
    this.#cursor.reveal();
    this.#selecting.moved();
  }

  #focusLeft() {
    if (!this.#cursor) return;
    this.#cursor.leave();
    this.#cursor.caret.endPicking();
    this.#keyboard.tellMode();
  }

  #copied(event) {
    const span = this.#page && rangeIn(this.#page, document.getSelection());
    if (!span) return;
    event.clipboardData.setData("text/plain", this.#page.text.slice(span.start, span.end));
    event.preventDefault();
  }

  #tellMode(mode) {
    this.toggleAttribute("data-mode", mode !== null);
    if (mode) this.dataset.mode = mode;
    this.#emit("tm-mode", { mode });
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define("article-text", ArticleText);
