// The claim panel's own memory: says whether what was typed is saved, and keeps what was typed and not yet
// saved through a reload and an expired session. It owns its attributes; the fields inside are the server's.

const PREFIX = "tickmark.draft.";

/** Fields carry data-field; the server tells the panel whose claim it shows and what became of a save. */
class ClaimPanel extends HTMLElement {
  #owner = "";

  constructor() {
    super();
    this.addEventListener("input", (event) => this.#typed(event));
    this.addEventListener("change", (event) => this.#sent(event), { capture: true });
  }

  connectedCallback() {
    if (!this.dataset.save) this.#state("clean");
  }

  /**
   * Shows another claim. Drafts of it that differ from what stands are told by tm-draft {field, value, base}.
   * @param {string} owner person, article and claim in one key
   */
  open(owner) {
    this.#owner = owner;
    this.#state("clean");
    for (const field of this.#fields()) {
      const draft = this.#read(field.dataset.field);
      if (!draft) continue;
      if (draft.value === (field.value ?? "")) this.#forget(field.dataset.field);
      else this.dispatchEvent(new CustomEvent("tm-draft", { detail: { field: field.dataset.field, ...draft } }));
    }
  }

  /** The field's value stands in the house now. */
  saved(field) {
    this.#forget(field);
    this.#state("saved");
  }

  /** The save was refused: what was typed stays, and stays a draft. */
  refused() {
    this.#state("refused");
  }

  /** A field of the claim is on its way to the server; other inputs (a note being written) save themselves. */
  #sent(event) {
    if (event.target.closest?.("[data-field]")) this.#state("saving");
  }

  #typed(event) {
    const field = event.target.closest?.("[data-field]");
    if (!field || !this.#owner) return;
    const name = field.dataset.field;
    const before = this.#read(name);
    const base = before ? before.base : (field.dataset.base ?? "");
    this.#write(name, { value: field.value ?? "", base });
  }

  #fields() {
    return this.querySelectorAll("[data-field]");
  }

  #state(save) {
    this.dataset.save = save;
  }

  #key(field) {
    return `${PREFIX}${this.#owner}.${field}`;
  }

  #read(field) {
    try {
      return JSON.parse(localStorage.getItem(this.#key(field)));
    } catch {
      return null; // storage is closed to us, or holds something else: then there is no draft
    }
  }

  #write(field, draft) {
    try {
      localStorage.setItem(this.#key(field), JSON.stringify(draft));
    } catch {
      // storage is full or closed to us: the field itself still holds what was typed
    }
  }

  #forget(field) {
    try {
      localStorage.removeItem(this.#key(field));
    } catch {
      // nothing was kept
    }
  }
}

customElements.define("claim-panel", ClaimPanel);
