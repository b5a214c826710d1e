// Between DOM positions and offsets. Offsets are UTF-16 code units into the version's text, half-open.
//
// A DOM position names a text node and a character, or an element and a child index; a range's own
// toString joins text nodes and nothing else, which settles both kinds, and generated content, at once.

/** The DOM position [node, offset] of a text offset in a block. */
export function placeIn(block, offset, isEnd) {
  const walker = document.createTreeWalker(block.el, NodeFilter.SHOW_TEXT);
  let rest = Math.max(0, offset - block.s);
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
    rest -= node.length;
    last = node;
  }
  return last ? [last, last.length] : [block.el, 0];
}

/** The text offset of a DOM position; one outside the blocks counts as the start of the next block. */
export function offsetOf(page, node, offset) {
  const before = document.createRange();
  const block = page.blockOf(node);
  if (block) {
    before.setStart(block.el, 0);
    before.setEnd(node, offset);
    return block.s + before.toString().length;
  }
  before.setStart(node, offset);
  const next = page.blocks[firstAfter(page.blocks, before)];
  return next ? next.s : page.text.length;
}

function firstAfter(blocks, point) {
  const start = document.createRange();
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    start.setStartBefore(blocks[middle].el);
    if (start.compareBoundaryPoints(Range.START_TO_START, point) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The part of a DOM selection that lies in the text, clipped to it when it began or ended outside.
 * @returns {{start:number, end:number}|null} null if there is none or nothing but blanks
 */
export function selectedIn(page, selection) {
  const range = rangeIn(page, selection);
  return range && trimmed(page.text, range.start, range.end);
}

/** As selectedIn, with the blanks at both ends: what a copy takes. */
export function rangeIn(page, selection) {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(page.el)) return null;
  const start = offsetOf(page, range.startContainer, range.startOffset);
  const end = offsetOf(page, range.endContainer, range.endOffset);
  return end > start ? whole(page.text, start, end) : null;
}

/** Where a collapsed selection stands in the text, or null. */
export function caretIn(page, selection) {
  if (!selection?.isCollapsed || !page.el.contains(selection.anchorNode)) return null;
  return offsetOf(page, selection.anchorNode, selection.anchorOffset);
}

/** Grows start..end so that it does not cut a surrogate pair. */
export function whole(text, start, end) {
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

function splitsPair(text, offset) {
  const high = text.charCodeAt(offset - 1);
  const low = text.charCodeAt(offset);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** start..end without the blanks at its ends; a triple click, for one, takes the line feed along. */
export function trimmed(text, start, end) {
  const blank = /\s/;
  while (start < end && blank.test(text[start])) start++;
  while (end > start && blank.test(text[end - 1])) end--;
  return end > start ? { start, end } : null;
}

/** Redraws a block; a selection that stands in it keeps its words and its direction. */
export function keepingSelection(page, block, redraw) {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const held = (anchorNode && block.el.contains(anchorNode)) || (focusNode && block.el.contains(focusNode));
  if (!held) {
    redraw();
    return;
  }
  const ends = [
    [anchorNode, anchorOffset],
    [focusNode, focusOffset],
  ].map(([node, offset]) => ({ node, offset, text: block.el.contains(node) ? offsetOf(page, node, offset) : null }));
  redraw();
  const place = (end) => (end.text === null ? [end.node, end.offset] : placeIn(block, end.text, true));
  selection.setBaseAndExtent(...place(ends[0]), ...place(ends[1]));
}
