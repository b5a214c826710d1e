// <copy-button value="…" label="Copy" done="Copied">: a button of our own, because the clipboard answers only to a click
// in the browser. Without a clipboard (plain http on another host) the words are copied the old way.

class CopyButton extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tm-button";
    button.textContent = this.getAttribute("label");
    button.addEventListener("click", () => this.copy(button));
    const said = document.createElement("span");
    said.className = "tm-hidden";
    said.setAttribute("role", "status");
    this.append(button, said);
  }

  async copy(button) {
    const words = this.getAttribute("value");
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      this.copyBySelection(words);
      button.focus();
    }
    button.textContent = this.getAttribute("done");
    this.lastChild.textContent = this.getAttribute("done");
    setTimeout(() => {
      button.textContent = this.getAttribute("label");
      this.lastChild.textContent = "";
    }, 4000);
  }

  copyBySelection(words) {
    const field = document.createElement("textarea");
    field.value = words;
    field.className = "tm-hidden";
    this.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

customElements.define("copy-button", CopyButton);
