/**
 * <tm-list>: rows that are walked by keys, in one list or in the columns of a board. Light DOM; the server puts the
 * rows in and takes them out, this element only looks after focus, keys and what stands under the pointer.
 *
 *   <tm-list data-letters="on">                        off: single letters do nothing (WCAG 2.1.4), arrows still do
 *     <div data-column="OPEN">                         optional
 *       <article data-item="ID"><a data-open …>…</a></article>
 *
 * Property `keys`: {"J": "next-row", "Shift+→": "move-on", …}, drawn by the server from the one list of actions. What it
 * does not do itself it tells as `list-action`, {action, item}.
 */
import { Holding } from './tm-list/holding.js';

const NAMES = { ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc' };
const ARROWS = { ArrowDown: 'next-row', ArrowUp: 'previous-row' };
const TYPING = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker, vaadin-select';

class TmList extends HTMLElement {
  #current = '';
  #place = 0;
  #focused = false;
  #holding = new Holding(this);
  #changes = new MutationObserver(() => this.#settle());
  #elsewhere = (event) => {
    this.#focused = this.contains(event.target);
  };

  connectedCallback() {
    this.addEventListener('keydown', this);
    this.addEventListener('focusin', this);
    document.addEventListener('focusin', this.#elsewhere);
    document.addEventListener('pointerdown', this.#elsewhere);
    this.#changes.observe(this, { childList: true, subtree: true });
    this.#holding.start();
    this.#settle();
    if (this.hasAttribute('data-first')) {
      this.#takeFocus();
    }
  }

  /** As soon as the page is shown (it is hidden while it starts), unless something has the focus by then. */
  #takeFocus() {
    if (!this.isConnected) {
      return;
    }
    if (this.getClientRects().length === 0) {
      requestAnimationFrame(() => this.#takeFocus());
    } else if (document.activeElement === document.body || document.activeElement?.matches('main')) {
      this.#focus(this.#at(this.#current));
    }
  }

  disconnectedCallback() {
    this.#changes.disconnect();
    this.#holding.end();
    document.removeEventListener('focusin', this.#elsewhere);
    document.removeEventListener('pointerdown', this.#elsewhere);
  }

  handleEvent(event) {
    if (event.type === 'focusin') {
      this.#arrive(event.target.closest('[data-item]'));
    } else {
      this.#key(event);
    }
  }

  /** Gives the focus to a row, if it is there. */
  focusItem(item) {
    this.#focus(this.#at(item));
  }

  #rows(within = this) {
    return [...within.querySelectorAll('[data-item]')].filter((row) => !row.closest('[hidden]') && this.#columnShows(row));
  }

  /** The page may not be laid out yet, so the column's own style is asked and not where the row lies. */
  #columnShows(row) {
    const column = row.closest('[data-column]');
    return !column || getComputedStyle(column).display !== 'none';
  }

  #at(item) {
    return this.#rows().find((row) => row.dataset.item === item);
  }

  /** After rows came or went: one is current, and keeps the focus if a row had it. */
  #settle() {
    const rows = this.#rows();
    let row = rows.find((each) => each.dataset.item === this.#current);
    row ??= rows[Math.min(this.#place, rows.length - 1)];
    this.#arrive(row);
    if (this.#focused && document.activeElement === document.body) {
      this.#focus(row);
    }
    this.#holding.keep();
  }

  #arrive(row) {
    const rows = this.#rows();
    this.#current = row?.dataset.item ?? '';
    this.#place = Math.max(0, rows.indexOf(row));
    for (const each of this.querySelectorAll('[data-item]')) {
      const is = each === row;
      if (is) {
        each.setAttribute('aria-current', 'true');
      } else {
        each.removeAttribute('aria-current');
      }
      for (const control of each.querySelectorAll('a, button')) {
        control.tabIndex = is ? 0 : -1;
      }
    }
  }

  #key(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPING)) {
      return;
    }
    const letter = event.key.length === 1;
    const name = (event.shiftKey && !letter ? 'Shift+' : '') + (letter ? event.key.toUpperCase() : (NAMES[event.key] ?? event.key));
    const plainArrow = event.shiftKey ? undefined : (ARROWS[event.key] ?? this.#sideways(event.key));
    const action = plainArrow ?? (this.keys ?? {})[name];
    const off = letter && this.dataset.letters === 'off';
    // Enter on a link or button inside a row is that link's own.
    const own = event.key === 'Enter' && event.target.closest('a, button');
    if (action && !off && !own && this.#do(action)) {
      event.preventDefault();
    }
  }

  #sideways(key) {
    if (!this.querySelector('[data-column]')) {
      return undefined;
    }
    return { ArrowRight: 'next-column', ArrowLeft: 'previous-column' }[key];
  }

  #do(action) {
    const row = this.#at(this.#current);
    switch (action) {
      case 'next-row':
        return this.#step(row, 1);
      case 'previous-row':
        return this.#step(row, -1);
      case 'next-column':
        return this.#column(row, 1);
      case 'previous-column':
        return this.#column(row, -1);
      case 'open-row':
        row?.querySelector('[data-open]')?.click();
        return true;
      default:
        this.dispatchEvent(new CustomEvent('list-action', { detail: { action, item: this.#current } }));
        return true;
    }
  }

  #step(row, by) {
    const rows = this.#rows(row?.closest('[data-column]') ?? this);
    this.#focus(rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + by))]);
    return true;
  }

  /** To the row at the same height in the next column that has any. */
  #column(row, by) {
    const columns = [...this.querySelectorAll('[data-column]')].filter((each) => this.#rows(each).length > 0);
    const from = columns.indexOf(row?.closest('[data-column]'));
    const to = columns[Math.max(0, Math.min(columns.length - 1, from + by))];
    if (to && to !== columns[from]) {
      const rows = this.#rows(to);
      const place = row ? this.#rows(columns[from]).indexOf(row) : 0;
      this.#focus(rows[Math.min(place, rows.length - 1)]);
    }
    return true;
  }

  #focus(row) {
    const link = row?.querySelector('[data-open]');
    if (link) {
      link.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    }
  }
}

customElements.define('tm-list', TmList);
