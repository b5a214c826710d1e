// One of several, as a row of buttons: a radio group with one stop for Tab. Arrows choose; the first letter (or digit)
// of a choice chooses it, and again the next that begins so. The choice is shown at once and told by tm-choose {value}.

class Segmented extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("click", (event) => {
      const choice = event.target.closest?.('[role="radio"]');
      if (choice) this.#choose(choice);
    });
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  get value() {
    return this.querySelector('[aria-checked="true"]')?.value ?? "";
  }

  /** Puts the focus where Tab would. */
  focus() {
    (this.querySelector('[role="radio"][tabindex="0"]') ?? this.querySelector('[role="radio"]'))?.focus();
  }

  #choices() {
    return [...this.querySelectorAll('[role="radio"]:not([disabled])')];
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choices = this.#choices();
    const at = choices.indexOf(document.activeElement);
    if (at < 0) return;
    const next = this.#next(event.key, choices, at);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
    this.#choose(next);
  }

  #next(key, choices, at) {
    const step = (by) => choices[(at + by + choices.length) % choices.length];
    const forward = getComputedStyle(this).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    if (key === forward || key === "ArrowDown") return step(1);
    if (key === back || key === "ArrowUp") return step(-1);
    if (key === "Home") return choices[0];
    if (key === "End") return choices.at(-1);
    if (key.length !== 1 || key === " ") return null;
    const begins = (choice) => choice.textContent.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
    const order = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
    return order.find(begins) ?? null;
  }

  #choose(chosen) {
    if (chosen.disabled || chosen.getAttribute("aria-checked") === "true") return;
    for (const choice of this.#choices()) {
      choice.setAttribute("aria-checked", String(choice === chosen));
      choice.tabIndex = choice === chosen ? 0 : -1;
    }
    this.dispatchEvent(new CustomEvent("tm-choose", { bubbles: true, detail: { value: chosen.value } }));
  }
}

customElements.define("tm-segmented", Segmented);
