// One element for each block of a version. Its text nodes joined are the block's text, always.

const CHARACTERS_PER_LINE = 70;

/** Builds the elements of all blocks, undressed: text only, no marks yet. */
export function drawBlocks(blocks, text, texts) {
  const page = document.createDocumentFragment();
  let list = null;
  const drawn = blocks.map((block) => {
    const el = elementFor(block, texts);
    el.dataset.start = block.s;
    el.dataset.kind = block.kind;
    el.style.setProperty("--lines", Math.max(1, Math.ceil((block.e - block.s) / CHARACTERS_PER_LINE)));
    if (block.e > block.s) el.append(text.slice(block.s, block.e));
    if (block.kind === "LIST_ITEM") {
      // An item needs a list around it; neighbours share one.
      list ??= page.appendChild(newList());
      list.append(el);
    } else {
      list = null;
      page.append(el);
    }
    return { s: block.s, e: block.e, el, signature: "" };
  });
  return { page, drawn };
}

function newList() {
  const list = document.createElement("ul");
  // Without markers of their own Safari takes lists for plain text, unless told.
  list.setAttribute("role", "list");
  return list;
}

function elementFor(block, texts) {
  switch (block.kind) {
    case "TITLE":
      return document.createElement("h1");
    case "HEADING":
      return document.createElement(`h${Math.min(6, Math.max(1, block.level || 2))}`);
    case "QUOTE":
      return document.createElement("blockquote");
    case "LIST_ITEM":
      return document.createElement("li");
    case "CODE":
      return document.createElement("pre");
    case "TABLE_CELL":
      return document.createElement("div");
    case "PICTURE":
      return withRole("figure", texts.picture);
    case "RULE":
      // A separator hides its content from screen readers, so one that carries words is a paragraph.
      return block.e > block.s ? document.createElement("p") : document.createElement("hr");
    default:
      return document.createElement("p");
  }
}

function withRole(role, label) {
  const el = document.createElement("div");
  el.setAttribute("role", role);
  el.setAttribute("aria-label", label);
  return el;
}
