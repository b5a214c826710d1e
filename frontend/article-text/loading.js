// Getting the text of a version, and saying so when it does not come.

/** Fetches a text of our own house; the server checks each time who may read it. */
export async function load(url) {
  const answer = await fetch(url, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status} for the article's text`);
  return answer.text();
}

/** What stands in place of a text that did not come. */
export function failure(words) {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.textContent = words;
  return said;
}
