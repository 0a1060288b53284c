import { faceName, stretchesOf, type Weight } from "#features/handover/faces.ts";

type Document = PDFKit.PDFDocument;

const INK = "#1d2421";
const DOTS = "…";

/** Where a text goes, in points from the top left; `lines` is how many it may take, one where it isn't said. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines?: number;
  readonly align?: "left" | "right";
}

/** How it is set. */
export interface Type {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
}

/** Height of a line over its letters' size. */
const LEADING = 1.3;

/** Draws a text where it goes, breaking it between words; what is too long ends in dots. Answers how high it became. */
export function say(doc: Document, text: string, place: Place, type: Type): number {
  const measure = (part: string): number => widthOf(doc, part, type);
  const lines = linesOf(text, { width: place.width, most: place.lines ?? 1, measure });
  const leading = type.size * LEADING;
  for (const [down, line] of lines.entries()) {
    const indent = place.align === "right" ? place.width - measure(line) : 0;
    drawLine(doc, line, [place.x + indent, place.y + down * leading], type);
  }
  return lines.length * leading;
}

/** How wide a text is, by the pieces of the typeface that draw it. */
export function widthOf(doc: Document, text: string, { size, weight = "400" }: Type): number {
  return stretchesOf(text).reduce(
    (sum, { piece, text: part }) =>
      sum + doc.font(faceName(piece, weight)).fontSize(size).widthOfString(part),
    0,
  );
}

function drawLine(
  doc: Document,
  line: string,
  [from, y]: readonly [number, number],
  { size, weight = "400", colour = INK }: Type,
): void {
  let x = from;
  for (const { piece, text } of stretchesOf(line)) {
    doc.font(faceName(piece, weight)).fontSize(size).fillColor(colour);
    doc.text(text, x, y, { lineBreak: false });
    x += doc.widthOfString(text);
  }
}

interface Room {
  readonly width: number;
  readonly most: number;
  readonly measure: (text: string) => number;
}

/** A text in lines that fit, as many as there may be. */
export function linesOf(text: string, { width, most, measure }: Room): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
      // Only whether there is more is asked of what comes after the last.
      if (lines.length === most) break;
    }
  }
  lines.push(line);
  const cut = lines.length > most;
  return lines
    .slice(0, most)
    .map((one, place) => shortened(one, cut && place === most - 1, { width, measure }));
}

/** A line that fits, with dots where something of it, or after it, is missing. */
function shortened(line: string, cut: boolean, { width, measure }: Omit<Room, "most">): string {
  if (!cut && measure(line) <= width) return line;
  let kept = line;
  while (kept !== "" && measure(kept + DOTS) > width) kept = kept.slice(0, -1).trimEnd();
  return kept + DOTS;
}
