// The words the element itself says, in English until the server's message bundle replaces them.

const ENGLISH = {
  article: "Article text",
  newClaim: "New claim",
  claim: "Claim {0}",
  picture: "Picture",
  picking: "Pick a word",
  failed: "The text could not be loaded.",
  statuses: {
    VERIFIED: "Verified",
    DISPUTED: "Disputed",
    IN_REVIEW: "In review",
    CHECKING: "Checking",
    OPEN: "Open",
    RECHECK: "Recheck",
  },
};

/** The texts of a document, each missing one filled in. */
export function textsOf(given = {}) {
  return { ...ENGLISH, ...given, statuses: { ...ENGLISH.statuses, ...given.statuses } };
}

/** A claim as it is said to a screen reader: "Claim 17, Disputed". */
export function sayClaim(texts, number, status) {
  const name = texts.claim.replace("{0}", number);
  return status ? `${name}, ${texts.statuses[status] ?? status}` : name;
}
