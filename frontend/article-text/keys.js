// What a key means while the text has the focus. Reads only; the element acts.

const OURS = { n: "mark", w: "pick-mode" };
const STEPS = { j: 1, k: -1 };
const MIRRORED = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/**
 * @param {KeyboardEvent} event
 * @param {{keysOn:boolean, picking:boolean, rtl:boolean, actions:Object<string,string>}} state
 * @returns {{does:string}|null} null for a key that is none of our business
 */
export function meaningOf(event, state) {
  // Shortcuts of the browser and of the system are never swallowed; AltGr types characters.
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.getModifierState("AltGraph")) return null;
  return movement(event, state.rtl) ?? command(event, state) ?? (state.keysOn ? character(event, state) : null);
}

function movement(event, rtl) {
  const extend = event.shiftKey;
  switch ((rtl && MIRRORED[event.key]) || event.key) {
    case "ArrowDown":
      return { does: "sentence", by: 1, extend };
    case "ArrowUp":
      return { does: "sentence", by: -1, extend };
    case "ArrowRight":
      return { does: "word", by: 1, extend };
    case "ArrowLeft":
      return { does: "word", by: -1, extend };
    case "End":
      return { does: "edge", by: 1, extend };
    case "Home":
      return { does: "edge", by: -1, extend };
    default:
      return null;
  }
}

function command(event, { picking }) {
  if (event.key === "Escape") return { does: "escape" };
  if (event.key === "Enter" && !event.shiftKey && !event.repeat) return { does: picking ? "mark" : "open" };
  return null;
}

function character(event, { picking, actions }) {
  if (picking) {
    const letter = typed(event);
    return letter && { does: "pick", letter, extend: event.shiftKey };
  }
  const symbol = actions[event.key];
  const letter = event.shiftKey ? null : latin(event);
  if (STEPS[letter]) return { does: "step", by: STEPS[letter] };
  // Holding a key down must not act twice.
  if (event.repeat) return null;
  if (OURS[letter]) return { does: OURS[letter] };
  const id = symbol ?? actions[letter];
  return id ? { does: "action", id } : null;
}

/** The letter or digit meant; Shift turns a digit into a sign, so its key is asked instead. */
function typed(event) {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const isCharacter = /^[\p{L}\p{N}]\p{M}*$/u.test(event.key);
  if (digit && (event.shiftKey || !isCharacter)) return digit;
  return isCharacter ? event.key : null;
}

/** The letter for an action; on a keyboard of another script the one at the same place. */
function latin(event) {
  const key = event.key.toLowerCase();
  if (key.length !== 1 || key.charCodeAt(0) < 128) return key;
  return /^Key([A-Z])$/.exec(event.code)?.[1].toLowerCase() ?? key;
}
