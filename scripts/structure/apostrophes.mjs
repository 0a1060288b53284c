import { parseAst } from "rolldown/parseAst";
import { isTest } from "./tree.mjs";

/** Where words to people stand: tables, and the whole server, whose mails, files and refusals are read as they are. */
const SAID = /^((apps\/web|packages\/(core|ui))\/src\/words|packages\/api\/src)\/.*\.ts$/;
const FOR_TESTS = /^packages\/api\/src\/testing\//;
/** As in "don't" and "the runners' app". */
const STRAIGHT = /\p{L}'(?=\p{L})|s'(?= \p{L})/u;

/** The text of a string or a template, its holes left open; null for any other node. */
function textOf(node) {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return null;
  return node.quasis.map(({ value }) => value.cooked ?? "").join("{}");
}

/** The sentences of a source text whose apostrophes are straight, with the line each begins on. */
export function straightIn(source, path) {
  const found = [];
  const visit = (node) => {
    // A query has quotes of its own.
    if (node.type === "TaggedTemplateExpression") return;
    const text = textOf(node);
    if (text !== null && STRAIGHT.test(text))
      found.push({ text, line: source.slice(0, node.start).split("\n").length });
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === "string") visit(child);
  };
  visit(parseAst(source, { lang: "ts" }, path));
  return found;
}

/** Whoever reads us reads one apostrophe, the curled one, in every language and wherever it comes from. */
export function checkApostrophes(tree) {
  const files = tree.code.filter(
    (path) => SAID.test(path) && !isTest(path) && !FOR_TESTS.test(path),
  );
  const faults = files.flatMap((path) =>
    straightIn(tree.read(path), path).map(
      ({ text, line }) =>
        `${path}:${line}: "${text.trim().slice(0, 60)}" has a straight apostrophe`,
    ),
  );
  return { what: "apostrophes", looked: files.length, faults };
}
