// The keyboard cursor: a sentence, a word, or a run of words. Pure offsets, no document.
//
// A run is spanned by two words: the anchor stays, the focus moves. Each is {s, e}.

import { trimmed } from "./offsets.js";
import { initialOf, Words } from "./words.js";

/** Beyond this a run of words is not cut into its words: someone took the whole text. */
const LONGEST_TO_CUT = 10_000;

export class Caret {
  #text;
  #sentences;
  #words;
  #known = new Map();
  #anchor = null;
  #focus = null;
  #kind = null;
  #picking = false;
  /** Where the reader is when no range is shown. */
  #at = null;

  constructor(text, sentences, lang) {
    this.#text = text;
    this.#sentences = sentences.map(([s, e]) => trimmed(text, s, e)).filter((sentence) => sentence !== null);
    this.#words = new Words(lang);
  }

  /** @returns {{start:number, end:number}|null} what the cursor covers */
  get range() {
    if (!this.#anchor) return null;
    return { start: Math.min(this.#anchor.s, this.#focus.s), end: Math.max(this.#anchor.e, this.#focus.e) };
  }

  /** @returns {"sentence"|"word"|"pick"|null} */
  get mode() {
    return this.#picking ? "pick" : this.#kind;
  }

  /** The offset from which the next move starts, or null before the first. */
  get at() {
    return this.#anchor ? this.range.start : this.#at;
  }

  /** What moved last: the part to be scrolled to. */
  get moved() {
    return this.#focus && { start: this.#focus.s, end: this.#focus.e };
  }

  /** The sentence the cursor stands in. */
  get sentence() {
    return this.#sentences[this.#sentenceAt(this.at ?? 0)] ?? null;
  }

  /** The sentences that begin in start..end. */
  sentencesIn(start, end) {
    return this.#sentences.filter((sentence) => sentence.start >= start && sentence.start < end);
  }

  /** Puts the reader somewhere without covering anything. */
  place(offset) {
    this.#anchor = this.#focus = this.#kind = null;
    this.#picking = false;
    this.#at = offset;
  }

  /** Covers start..end, as chosen with the mouse or by the server. */
  cover(start, end) {
    this.#picking = false;
    this.#set({ s: start, e: end }, "word");
    if (end - start > LONGEST_TO_CUT) return;
    const words = this.#words.between(this.#text, start, end);
    if (words.length < 2) return;
    this.#anchor = { s: start, e: words[0].e };
    this.#focus = { s: words.at(-1).s, e: end };
  }

  /** Begins word-pick mode on the current sentence or word. */
  beginPicking() {
    if (!this.#anchor) this.#takeSentence(this.#sentenceAt(this.at ?? 0));
    this.#picking = this.#anchor !== null;
    return this.#picking;
  }

  endPicking() {
    this.#picking = false;
  }

  /** To the next (+1) or previous (-1) sentence; first to the one the reader is in. */
  moveSentence(by, extend) {
    const current = this.#sentenceAt(this.at ?? 0);
    if (!this.#anchor) return this.#takeSentence(current);
    if (!extend) return this.#takeSentence((by > 0 ? this.#sentenceAt(this.range.end - 1) : current) + by);
    const index = this.#sentenceAt(this.#focus.s) + by;
    const target = this.#sentences[index];
    if (!target) return false;
    return this.#go({ s: this.#wordsOf(index).at(-1)?.s ?? target.start, e: target.end }, true);
  }

  /** To the next or previous word; from a whole sentence to its first or last. */
  moveWord(by, extend) {
    if (!this.#anchor) this.#takeSentence(this.#sentenceAt(this.at ?? 0));
    if (!this.#anchor) return false;
    const inside = this.#kind === "sentence" && !(extend && by > 0);
    const word = inside ? this.#edgeWord(by, extend) : this.#neighbour(this.#focus, by);
    return word ? this.#go(word, extend) : false;
  }

  /** To the first or last word of the sentence; extending to the end once more takes its closing punctuation. */
  moveToEdge(by, extend) {
    if (!this.#anchor && !this.#takeSentence(this.#sentenceAt(this.at ?? 0))) return false;
    const sentence = this.#sentences[this.#sentenceAt(this.#focus.s)];
    const words = this.#wordsOf(this.#sentenceAt(this.#focus.s));
    const word = by > 0 ? words.at(-1) : words[0];
    if (!word) return false;
    if (extend && by > 0 && this.#kind === "word" && this.range.end >= word.e) {
      return this.#go({ s: word.s, e: Math.max(sentence.end, word.e) }, true);
    }
    return this.#go(word, extend);
  }

  /**
   * Jumps to the next word of the sentence that begins with a letter or digit, around its end if need be;
   * extending, to the end of the next such word after the range, on through the following sentences.
   */
  pick(letter, extend) {
    const fits = (word) => initialOf(this.#text.slice(word.s, word.e)) === initialOf(letter);
    const index = this.#sentenceAt(this.#focus.s);
    const words = this.#wordsOf(index);
    if (extend) {
      const from = this.#kind === "sentence" ? (words[0]?.e ?? this.range.end) : this.range.end;
      const target = this.#firstAfter(index, from, fits);
      return target ? this.#go(target, true) : false;
    }
    const after = this.#kind === "sentence" ? -1 : this.#focus.s;
    const target = words.find((word) => word.s > after && fits(word)) ?? words.find(fits);
    return target ? this.#go(target, false) : false;
  }

  #firstAfter(index, from, fits) {
    // A paragraph's worth: beyond that a letter would jump out of sight.
    for (let i = index; i < Math.min(index + 4, this.#sentences.length); i++) {
      const word = this.#wordsOf(i).find((candidate) => candidate.s >= from && fits(candidate));
      if (word) return word;
    }
    return null;
  }

  #go(word, extend) {
    if (!extend) {
      this.#set(word, "word");
      return true;
    }
    if (this.#kind === "sentence") this.#anchor = this.#wordsOf(this.#sentenceAt(this.#focus.s))[0] ?? this.#anchor;
    this.#focus = word;
    this.#kind = "word";
    return true;
  }

  /** From a sentence inwards: its first or last word, or, extending, all but its last. */
  #edgeWord(by, extend) {
    const words = this.#wordsOf(this.#sentenceAt(this.#focus.s));
    if (extend) return words.at(-2) ?? words[0];
    return by > 0 ? words[0] : words.at(-1);
  }

  #neighbour(word, by) {
    for (let i = this.#sentenceAt(word.s); i >= 0 && i < this.#sentences.length; i += by) {
      const words = this.#wordsOf(i);
      const found = by > 0 ? words.find((w) => w.s >= word.e) : words.findLast((w) => w.s < word.s);
      if (found) return found;
    }
    return null;
  }

  #takeSentence(index) {
    const sentence = this.#sentences[index];
    if (!sentence) return false;
    this.#set({ s: sentence.start, e: sentence.end }, "sentence");
    return true;
  }

  #set(span, kind) {
    this.#anchor = this.#focus = span;
    this.#kind = kind;
    this.#at = span.s;
  }

  #sentenceAt(offset) {
    let low = 0;
    let high = this.#sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#sentences[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #wordsOf(index) {
    let words = this.#known.get(index);
    if (!words) {
      const { start, end } = this.#sentences[index];
      words = this.#words.between(this.#text, start, end);
      this.#known.set(index, words);
    }
    return words;
  }
}
