// What the segments of a version say about its claims: where each begins and ends, how large it is,
// and in which order a reader meets them.

/** The claims of one version, read from the server's disjoint, sorted segments. Never changed, only replaced. */
export class Claims {
  #byNumber = new Map();

  /** @param {{s:number, e:number, claims:number[], status:string, statuses?:string[]}[]} segments */
  constructor(segments = []) {
    // A cut claim keeps its number and history, but no mark in the text.
    this.segments = segments.filter((segment) => segment.status !== "CUT" && segment.e > segment.s);
    this.segments.forEach((segment, index) => this.#count(segment, index));
    this.order = [...this.#byNumber.values()].sort((a, b) => a.start - b.start || a.number - b.number);
  }

  #count(segment, index) {
    segment.claims.forEach((number, place) => {
      const status = segment.statuses?.[place] ?? segment.status;
      let claim = this.#byNumber.get(number);
      if (!claim) {
        claim = { number, start: segment.s, size: 0, status, certain: false };
        this.#byNumber.set(number, claim);
      }
      // A segment tells the status of its first claim only; for the others it is the best guess
      // until a segment of their own comes.
      if (!claim.certain && (place === 0 || segment.statuses)) {
        claim.status = status;
        claim.certain = true;
      }
      claim.size += segment.e - segment.s;
      claim.last = index;
    });
  }

  /** @returns {{number:number, start:number, size:number, status:string}|undefined} */
  get(number) {
    return this.#byNumber.get(number);
  }

  /** Indexes [from, to) of the segments that touch start..end. */
  touching(start, end) {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.segments[middle].e <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.segments.length && this.segments[to].s < end) to++;
    return [low, to];
  }

  /** Numbers of the claims that touch start..end, smallest first: who points at a name means the name. */
  numbersIn(start, end) {
    const [from, to] = this.touching(start, end);
    const numbers = new Set(this.segments.slice(from, to).flatMap((segment) => segment.claims));
    return this.smallestFirst([...numbers]);
  }

  smallestFirst(numbers) {
    return numbers
      .filter((number) => this.#byNumber.has(number))
      .sort((a, b) => this.get(a).size - this.get(b).size || a - b);
  }

  /** Numbers to be written after a segment: those of the claims that end with it. */
  endingWith(index) {
    return this.segments[index].claims.filter((number) => this.get(number).last === index);
  }

  /**
   * The claim before (-1) or after (+1) another in text order; without a current one, counted from an offset.
   * @returns the number, or null at either end
   */
  beside(current, offset, by) {
    const index = this.order.findIndex((claim) => claim.number === current);
    if (index >= 0) return this.order[index + by]?.number ?? null;
    const found =
      by > 0
        ? this.order.find((claim) => claim.start >= offset)
        : this.order.findLast((claim) => claim.start < offset);
    return found?.number ?? null;
  }

  /** All segments that belong to a claim. */
  passagesOf(number) {
    return this.segments.filter((segment) => segment.claims.includes(number));
  }
}
