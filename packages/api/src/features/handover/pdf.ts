import Pdf from "pdfkit";
import { FACES, fontFile } from "#features/handover/faces.ts";
import { drawChart } from "#features/handover/pdf-chart.ts";
import { say, type Type } from "#features/handover/pdf-text.ts";
import { qrSquares } from "#features/handover/qr-squares.ts";
import { rowsThatFit, type Share } from "#features/handover/rows-that-fit.ts";
import type { Sheet, SheetTable } from "#features/handover/sheet.ts";

/** Points of A4, and how the page is laid out on it. Ours. */
const PAGE = { width: 595.28, height: 841.89, edge: 40 } as const;
const WIDE = PAGE.width - 2 * PAGE.edge;
const LINE = 12.5;
const QR = 82;
const CHART = 92;
const TITLE = 20;
const ANSWER_LINES = 8;
const QUIET = "#59635e";
const HAIRLINE = "#d5dad6";

/** How the parts of the page are set. */
const TYPES = {
  title: { size: 15, weight: "600" },
  heading: { size: 9.5, weight: "600" },
  label: { size: 8, colour: QUIET },
  value: { size: 8.5 },
  cell: { size: 8 },
  small: { size: 7, colour: QUIET },
} as const satisfies Readonly<Record<string, Type>>;

type Document = PDFKit.PDFDocument;

/**
 * The page as a PDF of exactly one side of A4: what doesn't fit is counted, never put on a second page.
 *
 * @param link where it stands on the web, drawn as a QR code; null for a copy of one's own
 */
export async function pdfOf(sheet: Sheet, link: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new Pdf({
    size: "A4",
    margin: 0,
    font: fontFile("latin", "400"),
    info: { Title: sheet.title, Creator: "Springback" },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  for (const { name, file } of FACES) doc.registerFont(name, file);
  drawSheet(doc, sheet, link);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function drawSheet(doc: Document, sheet: Sheet, link: string | null): void {
  if (link) drawLink(doc, link);
  say(doc, sheet.title, { x: PAGE.edge, y: PAGE.edge, width: WIDE - QR - 10 }, TYPES.title);
  let y = drawLines(doc, sheet.lines, PAGE.edge + 26);
  say(doc, sheet.chart.title, { x: PAGE.edge, y: y + 8, width: WIDE }, TYPES.heading);
  drawChart(doc, sheet.chart, { x: PAGE.edge, y: y + 24, width: WIDE, height: CHART });
  y += 24 + CHART + 4;
  say(doc, sheet.chart.note, { x: PAGE.edge, y, width: WIDE }, TYPES.small);
  y += LINE + 4;
  const foot = PAGE.height - PAGE.edge - 8;
  // A title, a head or the sentence of an empty one, and the space after it.
  const fixed = sheet.tables.length * (TITLE + LINE + 6);
  const lines = Math.floor((foot - 6 - y - fixed) / LINE);
  const shares = rowsThatFit(
    sheet.tables.map(({ rows }) => rows.length),
    lines,
  );
  for (const [place, table] of sheet.tables.entries())
    y = drawTable(doc, table, { y, share: shares[place], more: sheet.more });
  say(doc, sheet.foot, { x: PAGE.edge, y: foot, width: WIDE }, TYPES.small);
}

function drawLines(doc: Document, lines: Sheet["lines"], from: number): number {
  const [label, width] = [170, WIDE - 170 - QR - 10];
  let y = from;
  for (const [place, line] of lines.entries()) {
    // The answer comes last, and may say whom to call: it is never cut short.
    const most = place === lines.length - 1 ? ANSWER_LINES : 2;
    say(doc, line.label, { x: PAGE.edge, y, width: label - 8 }, TYPES.label);
    const high = say(doc, line.value, { x: PAGE.edge + label, y, width, lines: most }, TYPES.value);
    y += Math.max(LINE, high + 2);
  }
  return y;
}

interface TablePlace {
  readonly y: number;
  readonly share: Share | undefined;
  readonly more: string;
}

function drawTable(doc: Document, table: SheetTable, { y, share, more }: TablePlace): number {
  const widths = widthsOf(table);
  const row = (cells: readonly string[], at: number, type: Type): void => {
    let x = PAGE.edge;
    for (const [place, width] of widths.entries()) {
      say(doc, cells[place] ?? "", { x, y: at, width: width - 6 }, type);
      x += width;
    }
    doc
      .moveTo(PAGE.edge, at + LINE - 2.5)
      .lineTo(PAGE.edge + WIDE, at + LINE - 2.5)
      .lineWidth(0.4)
      .stroke(HAIRLINE);
  };
  say(doc, table.title, { x: PAGE.edge, y: y + 4, width: WIDE }, TYPES.heading);
  let at = y + TITLE;
  if (table.rows.length === 0) row([table.none], at, TYPES.label);
  else row(table.head, at, TYPES.label);
  for (const cells of table.rows.slice(0, share?.shown)) row(cells, (at += LINE), TYPES.cell);
  if (share && share.left > 0) row([`+ ${share.left} ${more}`], (at += LINE), TYPES.label);
  return at + LINE + 6;
}

/** A column is as wide as its longest cell asks for, in proportion. */
function widthsOf({ head, rows, none }: SheetTable): readonly number[] {
  if (rows.length === 0) return [Math.max(WIDE, none.length)];
  const longest = head.map((title, place) =>
    Math.min(60, Math.max(title.length, ...rows.map((cells) => cells[place]?.length ?? 0)) + 3),
  );
  const all = longest.reduce((sum, one) => sum + one, 0);
  return longest.map((one) => (one / all) * WIDE);
}

function drawLink(doc: Document, link: string): void {
  const rows = qrSquares(link);
  const square = QR / rows.length;
  const left = PAGE.width - PAGE.edge - QR;
  for (const [down, row] of rows.entries())
    for (const [across, dark] of row.entries())
      if (dark) doc.rect(left + across * square, PAGE.edge + down * square, square, square);
  doc.fill("#000000");
  doc.link(left, PAGE.edge, QR, QR, link);
}
