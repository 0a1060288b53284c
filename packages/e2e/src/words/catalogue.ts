import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A sentence of the app in one language, as its table holds it: with `{holes}` for what is known later. */
type Texts = readonly string[];

/** Where the tables are: in each place one file a feature, under the name of its language. */
const PLACES = [
  ...["apps/web/src/words", "packages/ui/src/words", "packages/core/src/words"],
  ...["packages/api/src/words", "packages/api/src/features/handover/words"],
];
const ROOT = join(import.meta.dirname, "../../../..");

/** Every text that a value of a table's file holds, however deep. */
function textsIn(value: unknown): Texts {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The files of one language in one place: `en.ts`, or all of the folder `en`. */
function filesOf(place: string, language: string): readonly string[] {
  const entries = readdirSync(join(ROOT, place));
  if (entries.includes(`${language}.ts`)) return [join(ROOT, place, `${language}.ts`)];
  const folder = join(ROOT, place, language);
  return readdirSync(folder).map((name) => join(folder, name));
}

async function textsOf(language: "en" | "fr"): Promise<Texts> {
  const files = PLACES.flatMap((place) => filesOf(place, language));
  const tables: unknown[] = await Promise.all(
    files.map((file) => import(pathToFileURL(file).href)),
  );
  return tables.flatMap((table) => textsIn({ ...(table as object) }));
}

/** The text of a page as it is compared: one plain space for each stretch of any kind. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();
}

const HOLE = /\{\w+\}/g;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Says whether a text is one of some sentences, whatever fills their holes. A sentence of holes and signs alone is none. */
function matcherOf(texts: Texts): (text: string) => boolean {
  const whole = new Set<string>();
  const filled: RegExp[] = [];
  for (const text of texts.map(plain)) {
    if (!/\p{L}{2}/u.test(text.replaceAll(HOLE, ""))) continue;
    if (!HOLE.test(text)) whole.add(text);
    else filled.push(new RegExp(`^${text.split(HOLE).map(escaped).join(".+?")}$`, "u"));
    HOLE.lastIndex = 0;
  }
  return (text) => whole.has(text) || filled.some((pattern) => pattern.test(text));
}

/** Says whether a text is the app's own and in English: it, or a sentence of it, is one of an English table and of no French one. */
export async function englishFinder(): Promise<(text: string) => boolean> {
  const [english, french] = await Promise.all([textsOf("en"), textsOf("fr")]);
  const [isEnglish, isFrench] = [matcherOf(english), matcherOf(french)];
  return (text) =>
    [plain(text), ...plain(text).split(/(?<=[.!?])\s/u)].some(
      (part) => isEnglish(part) && !isFrench(part),
    );
}
