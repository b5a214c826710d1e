// Acts on keys: moves the cursor itself, and asks the element for everything else.

import { meaningOf } from "./keys.js";

export class Keyboard {
  #element;
  #told = null;

  /** @param element what the element lets keys do; see article-text.js */
  constructor(element) {
    this.#element = element;
  }

  /** @returns {boolean} whether the key was ours */
  press(event) {
    const cursor = this.#element.cursor();
    const doc = this.#element.state();
    cursor.follow();
    const meaning = meaningOf(event, {
      keysOn: doc.keysOn,
      picking: cursor.caret.mode === "pick",
      rtl: doc.dir === "rtl",
      actions: doc.keys ?? {},
    });
    return meaning !== null && this.#act(meaning, cursor);
  }

  #act(meaning, cursor) {
    switch (meaning.does) {
      case "mark":
        this.#element.mark();
        cursor.caret.endPicking();
        this.tellMode();
        return true;
      case "open":
        return this.#element.open();
      case "step":
        this.#element.step(meaning.by);
        return true;
      case "action":
        this.#element.act(meaning.id);
        return true;
      case "escape":
        return this.#escape(cursor);
      default:
        this.#move(meaning, cursor);
        return true;
    }
  }

  #move(meaning, cursor) {
    const { caret } = cursor;
    cursor.begin();
    const moved = {
      sentence: () => caret.moveSentence(meaning.by, meaning.extend),
      word: () => caret.moveWord(meaning.by, meaning.extend),
      edge: () => caret.moveToEdge(meaning.by, meaning.extend),
      pick: () => caret.pick(meaning.letter, meaning.extend),
      "pick-mode": () => caret.beginPicking(),
    }[meaning.does]();
    if (!moved) return;
    this.#element.moved();
    this.tellMode();
    this.#element.say(meaning.does === "pick-mode" ? this.#element.texts().picking : cursor.words());
  }

  /** First out of pick mode, then out of the range; with nothing to leave the key is free for others. */
  #escape(cursor) {
    if (cursor.caret.mode === "pick") cursor.caret.endPicking();
    else if (cursor.caret.range) cursor.clear();
    else return false;
    this.tellMode();
    this.#element.moved();
    return true;
  }

  /** Tells the mode, if it is another than last told. */
  tellMode() {
    const mode = this.#element.cursor()?.caret.mode ?? null;
    if (mode === this.#told) return;
    this.#told = mode;
    this.#element.mode(mode);
  }
}
