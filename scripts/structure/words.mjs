import { parseAst } from "rolldown/parseAst";
import { gitLines, isTest } from "./tree.mjs";

/** The files whose words still stand in the code, one path a line. */
export const TO_MOVE = "scripts/structure/words-to-move.txt";

const SCREENS = /^(apps\/web|packages\/ui)\/src\/(?!words\/).*\.tsx?$/;
const TABLES = /^(apps\/web|packages\/ui)\/src\/words\/en(\/.+)?\.ts$/;
const FIXTURES = /\/fixtures\//;
/** Props and fields that are read out or shown, whatever they are given to. */
const SHOWN = new Set([
  ...["label", "title", "alt", "placeholder", "hint", "summary", "caption", "description"],
  ...["aria-label", "aria-description", "aria-roledescription", "aria-valuetext"],
]);
/** Props alone: as fields these names hold other things too. */
const SHOWN_PROPS = new Set([
  ...["lead", "over", "text", "error", "empty", "pending", "because", "locked"],
  ...["sideError", "siteError"],
]);
/** Where a string is a name for the machine, or a word to engineers. */
const NAMES = new Set(["ImportExpression", "TSLiteralType", "ThrowStatement", "NewExpression"]);
/** What the product is called in every language. */
const OWN_NAME = "Springback";
const LETTERS = /\p{L}{2}|^\p{L}$/u;
/** One capitalised word; several that begin like a sentence or end like one; or words that only sentences have. */
const SENTENCES = [
  /^\p{Lu}\p{Ll}{2,}$/u,
  /^\p{Lu}\S*\s+\S|\p{L}\S*\s+\S.*[.?…]$/su,
  /(^|\s)(the|of|for|is|was|your|no|and|with|not|this|that|than)\s|\s(the|of|for|is|your|and)$/u,
];
/** The lines of a drawing. */
const PATH_DATA = /^[MLHVCSQTAZ][MLHVCSQTAZmlhvcsqtaz\d\s.,{}-]*$/;

const reads = (text) => SENTENCES.some((sentence) => sentence.test(text));

/** The literal text of a node, its holes left open; null when it is none. */
function textOf(node) {
  if (node.type === "JSXText") return node.value;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateLiteral")
    return node.quasis.map(({ value }) => value.cooked ?? "").join("{}");
  return null;
}

/** What a string under one of these keys of a node is asked for by. */
const LOOKED_UP = new Set(["source", "test", "property"]);

function isName(node, key) {
  const compares = node.type === "BinaryExpression" && node.operator !== "+";
  const names = node.type === "AssignmentExpression" && node.left.property?.name === "name";
  return LOOKED_UP.has(key) || compares || names || NAMES.has(node.type) || node.directive;
}

/** What stands below a node says: shown text, the machine's own, or what can only be told by how it reads. */
function placeBelow(node, key, place) {
  if (isName(node, key)) return "machine";
  if (node.type === "JSXElement" || node.type === "JSXFragment")
    return key === "children" ? "shown" : "unknown";
  if (node.type === "JSXAttribute") {
    const name = node.name.name;
    if (key === "name") return "machine";
    const shown = SHOWN.has(name) || SHOWN_PROPS.has(name);
    return shown ? "shown" : name === "className" ? "machine" : "unknown";
  }
  if (node.type === "Property") {
    if (key === "key" && !node.computed) return "machine";
    return SHOWN.has(node.key.name ?? node.key.value) ? "shown" : "unknown";
  }
  if (/Function/.test(node.type)) return "unknown";
  const calls = node.type === "CallExpression" || node.type === "MemberExpression";
  if (place === "shown" && calls) return "unknown";
  return place;
}

function isSaid(text, place) {
  if (place === "machine" || text === OWN_NAME || PATH_DATA.test(text)) return false;
  return place === "shown" ? LETTERS.test(text.replaceAll("{}", "")) : reads(text);
}

/** The words of a source text, with the line each stands on. */
export function wordsIn(source, path) {
  const found = [];
  const visit = (node, place) => {
    const text = textOf(node)?.replaceAll(/\s+/g, " ").trim();
    if (text && isSaid(text, place))
      found.push({ text, line: source.slice(0, node.start).split("\n").length });
    for (const [key, value] of Object.entries(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === "string") visit(child, placeBelow(node, key, place));
  };
  visit(parseAst(source, { lang: path.endsWith("x") ? "tsx" : "ts" }, path), "unknown");
  return found;
}

/** Runners read English or French: no screen holds words of its own, but for those still listed. The list only shrinks. */
export function checkWords(tree) {
  const faults = [];
  const listed = tree.has(TO_MOVE) ? linesOf(tree.read(TO_MOVE)) : [];
  const waiting = new Set(listed);
  const screens = tree.code.filter(
    (path) => SCREENS.test(path) && !isTest(path) && !FIXTURES.test(path),
  );
  for (const path of screens) {
    const found = wordsIn(tree.read(path), path);
    if (waiting.delete(path)) {
      if (found.length === 0)
        faults.push(`${TO_MOVE}: ${path} holds no words any more; take it off`);
    } else
      for (const { text, line } of found)
        faults.push(`${path}:${line}: "${text.slice(0, 60)}" belongs in a table under words/`);
  }
  faults.push(...unsaid(tree));
  for (const path of waiting) faults.push(`${TO_MOVE}: ${path} is no screen; take it off`);
  const shortest = Math.min(...pastLengths(tree));
  if (listed.length > shortest)
    faults.push(`${TO_MOVE}: ${listed.length} files, ${shortest} before; the list only shrinks`);
  return { what: "words of screens", looked: screens.length, faults };
}

/** Sentences that no screen says any more: a key stands in quotes wherever it is said. */
function unsaid(tree) {
  const said = tree.code
    .filter((path) => SCREENS.test(path) && !isTest(path))
    .map((path) => tree.read(path))
    .join("\n");
  return tree.code.flatMap((path) =>
    (TABLES.test(path) ? keysOf(tree.read(path), path) : [])
      .filter((key) => !said.includes(`"${key}"`))
      .map((key) => `${path}: nothing says "${key}"; take it out`),
  );
}

function keysOf(source, path) {
  const { body } = parseAst(source, { lang: "ts" }, path);
  const made = body.flatMap(({ declaration }) => declaration?.declarations ?? []);
  // `{...} as const` is an object inside an assertion.
  const objects = made.map(({ init }) => init?.expression ?? init);
  return objects.flatMap(({ properties = [] }) =>
    properties.map(({ key }) => String(key?.name ?? key?.value)),
  );
}

const linesOf = (text) => text.split("\n").filter((line) => line !== "");

/** How long the list was at each commit that changed it. */
function pastLengths(tree) {
  if (!tree.has(TO_MOVE)) return [];
  return gitLines(tree.root, ["log", "--format=%H", "--", TO_MOVE]).map((commit) => {
    const held = gitLines(tree.root, ["ls-tree", "--name-only", commit, TO_MOVE]);
    return held.length === 0
      ? Number.POSITIVE_INFINITY
      : gitLines(tree.root, ["show", `${commit}:${TO_MOVE}`]).length;
  });
}
