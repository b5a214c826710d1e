// The keys that work on every screen: Ctrl+K (Cmd+K) asks for actions and claims, "?" for the page of keys. They are
// told by tm-command {action}. "?" is a letter like others: not while somebody types, and not with letters switched off.

const TYPING = "input, textarea, select, [contenteditable]";

class CommandKeys extends HTMLElement {
  connectedCallback() {
    document.addEventListener("keydown", this);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this);
  }

  handleEvent(event) {
    const action = this.#action(event);
    if (!action) return;
    event.preventDefault();
    // Over a dialog there is nothing else to do than what it asks; the key stays ours, or the browser would take it.
    if (event.repeat || document.querySelector("vaadin-dialog[opened]")) return;
    this.dispatchEvent(new CustomEvent("tm-command", { detail: { action } }));
  }

  #action(event) {
    if (event.defaultPrevented || event.isComposing) return null;
    if (event.ctrlKey !== event.metaKey) {
      return event.key.toLowerCase() === "k" && !event.shiftKey && !event.altKey ? "commands" : null;
    }
    const typing = event.composedPath()[0]?.closest?.(TYPING);
    return event.key === "?" && this.dataset.letters === "on" && !typing ? "keys" : null;
  }
}

customElements.define("tm-command-keys", CommandKeys);
