// Which claim is chosen, and which one a click or a key means where several lie on top of each other.

import { sayClaim } from "./texts.js";

export class Choosing {
  /** Number of the chosen claim, or null. */
  chosen = null;
  #element;
  #spot = null;
  #turn = null;

  /** @param element what is asked of the element; see article-text.js */
  constructor(element) {
    this.#element = element;
  }

  /** A mark was clicked: its smallest claim; clicked again, the next. */
  click(at) {
    this.#take(this.#element.claims().numbersIn(at, at + 1), `mark ${at}`, false);
  }

  /**
   * Chooses what the cursor touches, to be opened; without a cursor the chosen claim.
   * @returns {boolean} whether there is a claim to open
   */
  fromCursor(span) {
    const claims = this.#element.claims();
    if (!span) return claims.get(this.chosen) !== undefined;
    return this.#take(claims.numbersIn(span.start, span.end), `words ${span.start} ${span.end}`, true);
  }

  /**
   * Chooses the next (+1) or previous (-1) claim in text order.
   * @returns its number, or null at either end
   */
  step(by, offset) {
    const claims = this.#element.claims();
    const number = claims.beside(this.chosen, offset, by);
    if (number === null) return null;
    const { start } = claims.get(number);
    this.#tell(number, claims.numbersIn(start, start + 1));
    return number;
  }

  #take(numbers, spot, keepChosen) {
    if (numbers.length === 0) return false;
    const number = this.#meant(numbers, spot, keepChosen);
    this.#spot = spot;
    this.#turn = number;
    this.#tell(number, numbers);
    return true;
  }

  /** At the same spot again the next claim, around; else the smallest, or the chosen one if it is to be kept. */
  #meant(numbers, spot, keepChosen) {
    const place = numbers.indexOf(this.chosen);
    if (place >= 0 && this.#spot === spot && this.#turn === this.chosen) return numbers[(place + 1) % numbers.length];
    return keepChosen && place >= 0 ? this.chosen : numbers[0];
  }

  #tell(number, all) {
    this.#element.choose(number);
    this.#element.say(sayClaim(this.#element.texts(), number, this.#element.claims().get(number).status));
    this.#element.tell({ number, all });
  }
}
