// Keeps what was typed into the fields below it (data-keep="NAME") in the browser, so that a reload and an expired
// session lose nothing. What a draft holds is told once by tm-drafts-found {values}; the server fills the fields, since
// it alone knows what a person or a day is. A field whose value is an object to the server says it in data-value.

const PREFIX = "tickmark.draft.";
const QUIET_MS = 250;

class Drafts extends HTMLElement {
  static observedAttributes = ["data-drafts"];
  #owner = "";
  #timer = 0;
  #watch = null;
  #over = false;
  #leave = () => this.#flush();

  constructor() {
    super();
    for (const type of ["input", "change", "value-changed", "tm-choose"]) {
      this.addEventListener(type, (event) => this.#typed(event));
    }
  }

  connectedCallback() {
    window.addEventListener("pagehide", this.#leave);
    this.#watch = new MutationObserver(() => this.#changed());
    this.#watch.observe(this, { subtree: true, attributeFilter: ["data-value"] });
  }

  disconnectedCallback() {
    window.removeEventListener("pagehide", this.#leave);
    this.#watch?.disconnect();
    this.#flush();
  }

  attributeChangedCallback(name, before, now) {
    if (before) this.#flush();
    this.#owner = now ?? "";
    const values = this.#read();
    if (values) {
      // after the fields below have been made
      setTimeout(() => this.dispatchEvent(new CustomEvent("tm-drafts-found", { detail: { values: JSON.stringify(values) } })));
    }
  }

  /** What was typed stands in the house now, or is given up: what the server empties afterwards is no draft. */
  forget() {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#do(() => localStorage.removeItem(this.#key()));
  }

  #typed(event) {
    if (!event.target.closest?.("[data-keep]")) return;
    if (event.type !== "value-changed") this.#over = false; // the others come from a person only
    this.#changed();
  }

  #changed() {
    if (!this.#over) this.#later();
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), QUIET_MS);
  }

  #flush() {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#owner) return;
    const values = {};
    for (const field of this.querySelectorAll("[data-keep]")) {
      const value = field.dataset.value ?? field.value ?? "";
      if (value !== "") values[field.dataset.keep] = String(value);
    }
    if (Object.keys(values).length === 0) this.#do(() => localStorage.removeItem(this.#key()));
    else this.#do(() => localStorage.setItem(this.#key(), JSON.stringify(values)));
  }

  #read() {
    return this.#do(() => JSON.parse(localStorage.getItem(this.#key())));
  }

  #key() {
    return PREFIX + this.#owner;
  }

  #do(work) {
    try {
      return work();
    } catch {
      return null; // storage is full or closed to us: the fields themselves still hold what was typed
    }
  }
}

customElements.define("tm-drafts", Drafts);
