// The cursor stays visible while the focus is elsewhere, in the claim panel for one, where the
// document's own selection is lost. One highlight serves all articles of a page.

const highlight = typeof Highlight === "undefined" ? null : new Highlight();
if (highlight) CSS.highlights.set("article-cursor", highlight);

const shown = new WeakMap();

/** Draws the cursor of an element over a range; none with null. */
export function highlightCursor(owner, range) {
  if (!highlight) return;
  const before = shown.get(owner);
  if (before) highlight.delete(before);
  if (range) highlight.add(range);
  shown.set(owner, range);
}
