// The sentences of a version with a check box each, grouped by block. It owns its subtree and is fed JSON once; what is
// chosen is told by tm-sentences {count} and asked for by chosen(). Nothing in it is built from markup: words are text.
//
// Keys: arrows or J and K go from sentence to sentence, Home and End to the first and the last, Space chooses (with
// Shift: all from the last one chosen to here).

const MOVES = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };

class SentenceList extends HTMLElement {
  #boxes = [];
  #anchor = -1;
  #keysOn = true;

  constructor() {
    super();
    this.addEventListener("change", (event) => this.#changed(event.target));
    this.addEventListener("click", (event) => this.#clicked(event));
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("focusin", (event) => this.#rove(event.target));
  }

  /** @param {{text: string, lang: string, dir: string, keysOn: boolean, blocks: object[], texts: object}} json */
  open(json) {
    this.#boxes = [];
    this.#anchor = -1;
    this.#keysOn = json.keysOn;
    this.replaceChildren(...json.blocks.map((block) => this.#group(block, json)).filter(Boolean));
    this.#tabStop(this.#shown()[0]);
    this.dataset.ready = "";
    this.#tell();
  }

  /** Shows only sentences with figures or names, or all of them. What is hidden keeps its choice. */
  narrow(telling) {
    this.toggleAttribute("data-telling", telling);
    for (const group of this.querySelectorAll("section")) {
      group.hidden = telling && !group.querySelector("[data-telling]");
    }
    this.#tabStop(this.#shown()[0]);
  }

  /** Chooses all that are shown, or none at all. */
  chooseAll(on) {
    for (const box of on ? this.#shown() : this.#boxes) this.#set(box, on);
    this.#tell();
  }

  /** Indices of the chosen sentences. */
  chosen() {
    return this.#boxes.filter((box) => box.checked && !box.disabled).map((box) => Number(box.dataset.sentence));
  }

  #group(block, { text, texts, lang, dir }) {
    if (block.sentences.length === 0) return null;
    const section = make("section", { className: "tm-sentences-block" });
    section.dataset.kind = block.kind;
    section.setAttribute("role", "group");
    section.setAttribute("aria-label", block.name);
    const all = make("button", { type: "button", className: "tm-link", textContent: texts.all });
    all.dataset.all = "";
    all.setAttribute("aria-label", `${texts.all}: ${block.name}`);
    const head = make("div", { className: "tm-sentences-head" });
    head.append(make("span", { textContent: block.name }), all);
    section.append(head, ...block.sentences.map((sentence) => this.#line(sentence, text, lang, dir)));
    return section;
  }

  #line(sentence, text, lang, dir) {
    const line = make("label", { className: "tm-sentence" });
    const box = make("input", { type: "checkbox", tabIndex: -1 });
    box.dataset.sentence = sentence.i;
    box.disabled = sentence.taken;
    box.checked = sentence.taken;
    this.#boxes.push(box);
    if (sentence.telling) line.dataset.telling = "";
    const words = make("span", { className: "tm-sentence-words", textContent: text.slice(sentence.s, sentence.e), lang, dir });
    const side = make("span", { className: "tm-sentence-side" });
    if (sentence.claims.length) side.append(make("span", { className: "tm-sentence-claims", textContent: sentence.claims.map((n) => `#${n}`).join(" ") }));
    side.append(make("span", { textContent: sentence.words }));
    line.append(box, words, side);
    return line;
  }

  #shown() {
    const telling = this.hasAttribute("data-telling");
    return this.#boxes.filter((box) => !box.disabled && (!telling || box.parentElement.hasAttribute("data-telling")));
  }

  #changed(box) {
    if (box.matches?.("[data-sentence]")) {
      this.#anchor = this.#boxes.indexOf(box);
      this.#tell();
    }
  }

  #clicked(event) {
    const all = event.target.closest?.("[data-all]");
    if (!all) return;
    const boxes = this.#shown().filter((box) => all.closest("section").contains(box));
    const on = boxes.some((box) => !box.checked);
    for (const box of boxes) this.#set(box, on);
    this.#tell();
  }

  #key(event) {
    const box = event.target;
    if (!box.matches?.("[data-sentence]") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " && event.shiftKey) {
      event.preventDefault();
      this.#range(box);
      return;
    }
    if (event.key.length === 1 && !this.#keysOn) return;
    const shown = this.#shown();
    const at = shown.indexOf(box);
    const next = event.key === "Home" ? shown[0] : event.key === "End" ? shown.at(-1) : shown[at + (MOVES[event.key] ?? 0)];
    if (!(event.key in MOVES) && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    next?.focus();
    next?.parentElement.scrollIntoView({ block: "nearest" });
  }

  #range(box) {
    const shown = this.#shown();
    const here = shown.indexOf(box);
    const from = Math.max(0, this.#anchor < 0 ? here : shown.indexOf(this.#boxes[this.#anchor]));
    const on = !box.checked;
    for (const each of shown.slice(Math.min(from, here), Math.max(from, here) + 1)) this.#set(each, on);
    this.#anchor = this.#boxes.indexOf(box);
    this.#tell();
  }

  #set(box, on) {
    if (!box.disabled) box.checked = on;
  }

  #rove(box) {
    if (box.matches?.("[data-sentence]")) this.#tabStop(box);
  }

  /** The whole list is one stop for Tab. */
  #tabStop(box) {
    for (const each of this.#boxes) if (each.tabIndex === 0) each.tabIndex = -1;
    if (box) box.tabIndex = 0;
  }

  #tell() {
    this.dispatchEvent(new CustomEvent("tm-sentences", { detail: { count: this.chosen().length } }));
  }
}

function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

customElements.define("sentence-list", SentenceList);
