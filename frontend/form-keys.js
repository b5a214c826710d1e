// Keys of a form: Ctrl+Enter (Cmd+Enter) submits it from any field, with what was typed last; "[" and "]" go to the
// previous and the next one, and only where they cannot be meant as text (WCAG 2.1.4).

const TYPED_INTO = "input, textarea, [contenteditable]";

class FormKeys extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      this.#submit(document.activeElement);
    } else if ((event.key === "[" || event.key === "]") && this.hasAttribute("data-steps")) {
      const typing = event.target.matches?.(TYPED_INTO) && event.target.type !== "checkbox";
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.dispatchEvent(new CustomEvent("tm-step", { detail: { by: event.key === "]" ? 1 : -1 } }));
    }
  }

  /** A field tells the server its value when it is left: it is left and taken up again. */
  #submit(field) {
    if (field && this.contains(field)) {
      field.blur();
      field.focus({ preventScroll: true });
    }
    this.dispatchEvent(new CustomEvent("tm-submit"));
  }
}

customElements.define("tm-form-keys", FormKeys);
