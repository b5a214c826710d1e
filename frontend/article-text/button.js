// The small button near a selection made with mouse or finger.

const GAP = 8;

export class MarkButton {
  /** @param {() => void} press called when pressed */
  constructor(press) {
    this.el = document.createElement("button");
    this.el.type = "button";
    this.el.className = "mark-button";
    this.el.dataset.action = "new-claim";
    this.el.hidden = true;
    this.name = document.createElement("span");
    this.key = document.createElement("kbd");
    this.key.textContent = "N";
    this.key.setAttribute("aria-hidden", "true");
    this.el.append(this.name, this.key);
    // A press must not take the selection away that it is about.
    this.el.addEventListener("pointerdown", (event) => event.preventDefault());
    this.el.addEventListener("mousedown", (event) => event.preventDefault());
    this.el.addEventListener("click", press);
  }

  label(name, keysOn) {
    this.name.textContent = name;
    this.key.hidden = !keysOn;
    if (keysOn) this.el.setAttribute("aria-keyshortcuts", "N");
    else this.el.removeAttribute("aria-keyshortcuts");
  }

  hide() {
    this.el.hidden = true;
  }

  /** Shows it below the end of a range, or above if that is out of sight; within host in any case. */
  showAt(range, host, band) {
    const rects = range.getClientRects();
    const end = rects[rects.length - 1] ?? range.getBoundingClientRect();
    this.el.hidden = false;
    const box = host.getBoundingClientRect();
    const { width, height } = this.el.getBoundingClientRect();
    const below = end.bottom + GAP;
    const top = below + height > band.bottom ? Math.max(band.top, end.top - GAP - height) : below;
    const rightmost = Math.min(box.right, window.innerWidth) - width - GAP;
    const left = Math.max(box.left + GAP, Math.min(end.right - width / 2, rightmost));
    this.el.style.left = `${left - box.left + host.scrollLeft}px`;
    this.el.style.top = `${top - box.top + host.scrollTop}px`;
  }
}
