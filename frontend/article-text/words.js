// The words of a sentence, as the keyboard cursor walks over them.

const CURRENCY = /\p{Sc}/u;
const AFTER_FIGURE = /[%‰]|\p{Sc}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Cuts words out of texts of one language. */
export class Words {
  #lang;
  #segmenter = null;

  constructor(lang) {
    this.#lang = lang;
  }

  /**
   * The words between two offsets, without punctuation; "$40" and "3%" keep their signs, for a figure
   * without its sign is another figure.
   * @returns {{s:number, e:number}[]}
   */
  between(text, start, end) {
    // Its tables take tens of milliseconds to load, and many who read never press a key.
    this.#segmenter ??= segmenterFor(this.#lang);
    const part = text.slice(start, end);
    const words = [];
    for (const { segment, index, isWordLike } of this.#segmenter.segment(part)) {
      if (!isWordLike) continue;
      let s = index;
      let e = index + segment.length;
      if (s > 0 && CURRENCY.test(part[s - 1])) s--;
      if (/\p{N}$/u.test(segment) && e < part.length && AFTER_FIGURE.test(part[e])) e++;
      words.push({ s: start + s, e: start + e });
    }
    return words;
  }
}

function segmenterFor(lang) {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: "word" });
  } catch {
    // A tag that the browser does not know still leaves the rules common to all languages.
    return new Intl.Segmenter(undefined, { granularity: "word" });
  }
}

/** The first letter or digit of a word without diacritics and case: what is typed to jump to it. */
export function initialOf(word) {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  return plain.match(LETTER_OR_DIGIT)?.[0].toLocaleLowerCase() ?? "";
}
