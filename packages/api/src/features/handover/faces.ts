import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

export type Weight = "400" | "600";

/** The typeface comes in pieces, each with some of the world's letters; the first that has a letter draws it. */
const PIECES = ["latin", "latin-ext", "vietnamese"] as const;
export type Piece = (typeof PIECES)[number];

const FOLDER = dirname(findPackageJSON("@fontsource/hanken-grotesk", import.meta.url) ?? "");

/** The file of a piece in a weight. */
export const fontFile = (piece: Piece, weight: Weight): string =>
  join(FOLDER, "files", `hanken-grotesk-${piece}-${weight}-normal.woff`);

/** Every piece in every weight, with the name a document knows it by. */
export const FACES = PIECES.flatMap((piece) =>
  (["400", "600"] as const).map((weight) => ({
    name: faceName(piece, weight),
    file: fontFile(piece, weight),
  })),
);

/** The name of a piece in a weight. */
export function faceName(piece: Piece, weight: Weight): string {
  return `${piece} ${weight}`;
}

type Range = readonly [first: number, last: number];

/** "U+0000-00FF,U+0131" as first and last letters. */
function rangesOf(text: string): readonly Range[] {
  return text.split(",").map((range): Range => {
    const [first = "", last = first] = range.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** The letters of each piece, as the typeface's own list says. */
function lettersOf(): ReadonlyMap<Piece, readonly Range[]> {
  const told = JSON.parse(readFileSync(join(FOLDER, "unicode.json"), "utf8")) as Partial<
    Record<string, string>
  >;
  return new Map(PIECES.map((piece) => [piece, rangesOf(told[piece] ?? "")]));
}

const LETTERS = lettersOf();

const has = (piece: Piece, letter: number): boolean =>
  (LETTERS.get(piece) ?? []).some(([first, last]) => letter >= first && letter <= last);

/** A stretch of text that one piece of the typeface draws. */
export interface Stretch {
  readonly piece: Piece;
  readonly text: string;
}

/** A text as the typeface can draw it: its narrow space is a fixed one, and letters are whole ones. */
const drawable = (text: string): string => text.normalize("NFC").replaceAll("\u202f", "\u00a0");

/** A text in stretches, each by the first piece that has its letters. What no piece has is drawn as an empty box. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const letter of drawable(text)) {
    const piece = PIECES.find((one) => has(one, letter.codePointAt(0) ?? 0)) ?? "latin";
    const last = stretches.at(-1);
    if (last?.piece === piece)
      stretches[stretches.length - 1] = { piece, text: last.text + letter };
    else stretches.push({ piece, text: letter });
  }
  return stretches;
}
