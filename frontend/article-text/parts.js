// The parts of the element beside its blocks.

/** Holds the blocks, has the focus, takes the keys. */
export function textBody() {
  const body = document.createElement("div");
  body.className = "article-body";
  body.tabIndex = 0;
  body.setAttribute("role", "document");
  return body;
}

/** Says to a screen reader where the cursor went, outside the blocks, whose text must stay the article's. */
export function speech() {
  const status = document.createElement("div");
  status.className = "article-speech";
  status.setAttribute("role", "status");
  return status;
}
