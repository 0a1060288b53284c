import { SaxesParser } from "saxes";
import { Refusal } from "#features/activity-files/refusal.ts";
import { decoderOf } from "#features/activity-files/sniff-kind.ts";

/** Limits of trust page 3.6; no real activity comes near them. */
const MAX_DEPTH = 32;
const MAX_ELEMENTS = 500_000;
const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE_LENGTH = 4096;
const MAX_TEXT_LENGTH = 65_536;
const CHUNK_BYTES = 65_536;
/** This much without one tag, text or attribute ending is no activity (the parser keeps it all meanwhile). */
const MAX_SILENT_CHUNKS = 16;
/** Longest forbidden mark, kept from one chunk to the next. */
const CARRY = 256;
const FORBIDDEN = /<!\s*(?:DOCTYPE|ENTITY)/i;

/** Told of elements by local name; `path` is the chain of parents, root first, without the element itself. */
export interface XmlListener {
  open(name: string, path: readonly string[], attributes: Readonly<Record<string, string>>): void;
  close(name: string, path: readonly string[], text: string): void;
}

export interface XmlWalk<L extends XmlListener> {
  /** What `begin` gave for the root element; null when the file breaks off before one. */
  readonly listener: L | null;
  /** False when the file breaks off or stops being XML; what came before stands. */
  readonly whole: boolean;
}

class Malformed extends Error {}

/**
 * Streams an XML file through saxes. Any document type or entity definition refuses the file, wherever it stands and
 * however it is encoded; so there is nothing to expand, and no limit on expansion to get wrong.
 */
export function walkXml<L extends XmlListener>(
  bytes: Uint8Array,
  begin: (root: string) => L,
): XmlWalk<L> {
  refuseDefinitions(bytes);
  const state: State<L> = {
    listener: null,
    path: [],
    elements: 0,
    attributes: 0,
    text: "",
    heard: 0,
  };
  const parser = new SaxesParser({ position: false });
  listen(parser, state, begin);
  try {
    let chunks = 0;
    for (const chunk of decoded(bytes)) {
      parser.write(chunk);
      chunks += 1;
      if (chunks - state.heard > MAX_SILENT_CHUNKS) throw new Refusal("limits");
      if (state.heard < 0) state.heard = chunks;
    }
    parser.close();
  } catch (error) {
    if (error instanceof Malformed) return { listener: state.listener, whole: false };
    throw error;
  }
  return { listener: state.listener, whole: true };
}

interface State<L> {
  listener: L | null;
  readonly path: string[];
  elements: number;
  attributes: number;
  text: string;
  /** The chunk in which something was last heard; -1 when it is the present one. */
  heard: number;
}

function listen<L extends XmlListener>(
  parser: SaxesParser,
  state: State<L>,
  begin: (root: string) => L,
): void {
  parser.on("error", (error) => {
    throw new Malformed(error.message);
  });
  parser.on("doctype", () => {
    throw new Refusal("doctype");
  });
  parser.on("attribute", (attribute) => {
    state.heard = -1;
    state.attributes += 1;
    const long = attribute.value.length > MAX_ATTRIBUTE_LENGTH;
    if (long || state.attributes > MAX_ATTRIBUTES) throw new Refusal("limits");
  });
  parser.on("opentag", (tag) => {
    state.heard = -1;
    state.attributes = 0;
    state.text = "";
    state.elements += 1;
    if (state.elements > MAX_ELEMENTS || state.path.length >= MAX_DEPTH)
      throw new Refusal("limits");
    const name = localName(tag.name);
    state.listener ??= begin(name);
    state.listener.open(name, state.path, tag.attributes as Record<string, string>);
    state.path.push(name);
  });
  const addText = (text: string): void => {
    state.heard = -1;
    state.text += text;
    if (state.text.length > MAX_TEXT_LENGTH) throw new Refusal("limits");
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("comment", () => {
    state.heard = -1;
  });
  parser.on("closetag", () => {
    state.heard = -1;
    const name = state.path.pop() ?? "";
    state.listener?.close(name, state.path, state.text);
    state.text = "";
  });
}

function refuseDefinitions(bytes: Uint8Array): void {
  let carry = "";
  for (const chunk of decoded(bytes)) {
    const seen = carry + chunk;
    if (FORBIDDEN.test(seen)) throw new Refusal("doctype");
    carry = seen.slice(-CARRY);
  }
}

function* decoded(bytes: Uint8Array): Generator<string> {
  const decoder = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
  }
  yield decoder.decode();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A decimal number as XML Schema writes it; NaN for anything else, an empty text included. */
export function readDecimal(text: string | undefined): number {
  const plain = (text ?? "").trim();
  return plain.length <= 40 && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(plain)
    ? Number(plain)
    : Number.NaN;
}
