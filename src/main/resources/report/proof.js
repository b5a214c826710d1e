"use strict";
/*
 * Checks the proof in this page with nothing but the browser's own cryptography: no network, no library. What is
 * computed here is written down in docs/proof-format.md, so that anybody can write it again.
 */
const raw = document.getElementById("proof").textContent;
const words = JSON.parse(document.getElementById("words").textContent);
const utf8 = new TextEncoder();

const say = (key, ...args) => args.reduce((text, arg, i) => text.replaceAll(`{${i}}`, String(arg)), words[key] ?? key);
const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, "0")).join("");
const unhex = text => {
  if (typeof text !== "string" || !/^([0-9a-f]{2})*$/.test(text)) throw new Error("hex");
  return Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));
};
const unbase64 = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
const join = parts => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", join(parts)));
const int64 = value => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
  return bytes;
};
const text = value => {
  const bytes = utf8.encode(value);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return join([length, bytes]);
};
const micros = at => {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/.exec(at);
  if (!parts) throw new Error("time");
  return BigInt(Date.parse(parts[1] + "Z")) * 1000n + BigInt((parts[2] ?? "").padEnd(6, "0"));
};

/** The hash of a payload, and the leaf of a row (RFC 9162, 2.1.1: a zero byte before the entry). */
const payloadHash = row => sha256(unhex(row.salt), utf8.encode(row.payload));
const leafOf = (stream, row) => sha256(
  new Uint8Array([0]), text("tickmark-row-1"), text(stream), int64(row.seq), int64(micros(row.at)),
  text(row.actor), text(row.action), text(row.subject), unhex(row.payloadHash));

/** From a leaf up to the root (RFC 9162, 2.1.3.2). */
async function climb(index, size, leaf, path) {
  let at = BigInt(index);
  let last = BigInt(size) - 1n;
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0n) return null;
    if (at % 2n === 1n || at === last) {
      hash = await sha256(new Uint8Array([1]), unhex(sibling), hash);
      while (at % 2n === 0n && at !== 0n) {
        at >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = await sha256(new Uint8Array([1]), hash, unhex(sibling));
    }
    at >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? hash : null;
}

/** The checkpoint's three lines and its signature lines (C2SP tlog-checkpoint, signed-note). */
function checkpointOf(note) {
  const blank = note.lastIndexOf("\n\n");
  const body = note.slice(0, blank + 1);
  const [origin, size, root] = body.split("\n");
  if (blank < 0 || !/^(0|[1-9]\d{0,17})$/.test(size)) throw new Error("checkpoint");
  const signatures = note.slice(blank + 2).split("\n").filter(line => line).map(line => {
    const parts = /^— (\S+) (\S+)$/.exec(line);
    if (!parts) throw new Error("signature line");
    return {name: parts[1], bytes: unbase64(parts[2])};
  });
  return {origin, size: Number(size), root: unbase64(root), body, signatures};
}

async function keyOf(written) {
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(written);
  const typed = parts ? unbase64(parts[3]) : [];
  if (typed.length !== 33 || typed[0] !== 1) throw new Error("key");
  const id = (await sha256(utf8.encode(parts[1] + "\n"), typed)).slice(0, 4);
  if (hex(id) !== parts[2]) throw new Error("key number");
  return {name: parts[1], id, bytes: typed.slice(1)};
}

/** Whether the key made the signature; null where the browser does not know Ed25519. */
async function signed(key, message, signature) {
  let known;
  try {
    known = await crypto.subtle.importKey("raw", key.bytes, {name: "Ed25519"}, false, ["verify"]);
  } catch (e) {
    if (e.name === "NotSupportedError") return null;
    throw e;
  }
  return crypto.subtle.verify({name: "Ed25519"}, known, signature, utf8.encode(message));
}

/** Each answer is true, false, or null for "this browser cannot tell". */
async function check() {
  const proof = JSON.parse(raw);
  const end = raw.lastIndexOf(',\n  "seal"');
  if (proof.format !== "tickmark-claim-proof" || proof.version !== 1 || end < 0 || proof.rows.length === 0) {
    throw new Error("format");
  }
  const checkpoint = checkpointOf(proof.checkpoint);
  const key = await keyOf(proof.verifierKey);
  const rows = [];
  let before = {index: -1, seq: 0};
  for (const each of proof.rows) {
    const {row} = each;
    const erased = row.payload === undefined;
    const own = (erased || hex(await payloadHash(row)) === row.payloadHash)
      && hex(await leafOf(each.stream, row)) === row.leaf;
    const root = await climb(each.index, checkpoint.size, unhex(row.leaf), each.path);
    const placed = root !== null && hex(root) === hex(checkpoint.root) && each.index < checkpoint.size;
    const belongs = each.stream === proof.article && row.subject === `claim/${proof.claim}`
      && each.index > before.index && row.seq > before.seq;
    before = {index: each.index, seq: row.seq};
    rows.push(own && placed && belongs);
  }
  const line = checkpoint.signatures.find(each => each.name === key.name && hex(each.bytes.slice(0, 4)) === hex(key.id));
  const signature = line && key.name === checkpoint.origin
    ? await signed(key, checkpoint.body, line.bytes.slice(4)) : false;
  const seal = await signed(key, raw.slice(0, end), unbase64(proof.seal));
  return {proof, checkpoint, key, rows, signature, seal};
}

const element = (name, words, className) => {
  const made = document.createElement(name);
  if (words !== undefined) made.textContent = words;
  if (className) made.className = className;
  return made;
};
const term = (list, name, value, className) =>
  list.append(element("dt", name), element("dd", value, className));

function answer(kind, headline, sentences) {
  const box = document.getElementById("answer");
  box.className = kind;
  box.dataset.answer = kind;
  box.replaceChildren(element("h2", headline), ...sentences.map(sentence => element("p", sentence)));
}

function drawRow(proof, each, good) {
  const {row} = each;
  const item = element("li", undefined, good ? "good" : "bad");
  item.dataset.row = String(row.seq);
  const name = row.actor === "system" ? say("row.house") : proof.names[row.actor];
  const who = name ? `${name} (${row.actor})` : row.actor;
  item.append(element("h3", words[`action.${row.action}`] ?? row.action));
  item.append(element("p", say("row.when", row.at.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC"), who), "secondary"));
  const facts = element("dl");
  if (row.payload === undefined) {
    item.append(element("p", say("row.erased")));
  } else {
    const payload = JSON.parse(row.payload);
    if (payload.from) term(facts, say("row.from"), payload.from);
    if (payload.to) term(facts, say("row.to"), payload.to);
    for (const [name, value] of Object.entries(payload.detail ?? {})) if (value) term(facts, name, value);
  }
  item.append(facts, element("p", good ? say("row.good", each.index + 1) : say("row.bad"), "mark"));
  return item;
}

function draw({proof, checkpoint, key, rows, signature, seal}) {
  const list = document.getElementById("rows");
  proof.rows.forEach((each, i) => list.append(drawRow(proof, each, rows[i])));
  const facts = document.getElementById("checkpoint");
  term(facts, say("checkpoint.origin"), checkpoint.origin, "code");
  term(facts, say("checkpoint.size"), checkpoint.size.toLocaleString("en"));
  term(facts, say("checkpoint.root"), hex(checkpoint.root), "code");
  term(facts, say("checkpoint.key"), proof.verifierKey, "code");
  document.getElementById("note").textContent = proof.checkpoint;
  const bad = rows.filter(good => !good).length;
  if (bad > 0 || signature === false || seal === false) {
    const why = [];
    if (bad > 0) why.push(say("false.rows", bad, rows.length));
    if (signature === false) why.push(say("false.signature"));
    if (seal === false) why.push(say("false.seal"));
    answer("false", say("false.headline"), [...why, say("false.next")]);
  } else if (signature === null) {
    answer("unsure", say("unsure.headline"), [say("unsure.what", rows.length), say("unsure.next")]);
  } else {
    answer("true", say("true.headline"), [say("true.what", rows.length, checkpoint.size.toLocaleString("en"))]);
  }
}

if (!globalThis.crypto?.subtle) {
  answer("unsure", say("none.headline"), [say("none.next")]);
} else {
  check().then(draw, () => answer("false", say("false.headline"), [say("false.unreadable"), say("false.next")]));
}
