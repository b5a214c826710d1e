// Marks inside a block. Numbers are attributes that the style sheet shows as generated content,
// so that selecting, copying and finding see the text alone.

import { sayClaim } from "./texts.js";

/** What is to be drawn in a block, as a string: equal strings need no redrawing. */
export function signatureOf(block, claims) {
  const [from, to] = claims.touching(block.s, block.e);
  let signature = "";
  for (let index = from; index < to; index++) {
    const segment = claims.segments[index];
    const ending = claims.endingWith(index).map((number) => `${number} ${claims.get(number).status}`);
    signature += `${segment.s}-${segment.e} ${segment.claims} ${segment.status} [${ending}];`;
  }
  return signature;
}

/** Replaces the content of a block by its text with the marks of its claims. */
export function dress(block, { text, claims, chosen, texts }) {
  const content = document.createDocumentFragment();
  const [from, to] = claims.touching(block.s, block.e);
  let at = block.s;
  for (let index = from; index < to; index++) {
    const segment = claims.segments[index];
    const start = Math.max(segment.s, block.s);
    const end = Math.min(segment.e, block.e);
    if (start > at) content.append(text.slice(at, start));
    content.append(markFor(segment, text.slice(start, end), { claims, chosen, texts }));
    if (segment.e <= block.e) {
      for (const number of claims.endingWith(index)) content.append(numberFor(claims.get(number)));
    }
    at = end;
  }
  if (at < block.e) content.append(text.slice(at, block.e));
  block.el.replaceChildren(content);
}

function markFor(segment, words, { claims, chosen, texts }) {
  const mark = document.createElement("mark");
  mark.dataset.claims = segment.claims.join(" ");
  mark.dataset.status = segment.status;
  // The role of a mark takes no name, but a description.
  const said = segment.claims.map((number) => sayClaim(texts, number, claims.get(number).status));
  mark.setAttribute("aria-description", said.join("; "));
  if (segment.claims.includes(chosen)) mark.dataset.chosen = "";
  mark.append(words);
  return mark;
}

function numberFor(claim) {
  const el = document.createElement("span");
  el.className = "claim-number";
  el.dataset.number = claim.number;
  el.dataset.status = claim.status;
  return el;
}
