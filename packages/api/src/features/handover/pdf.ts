import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import Pdf from "pdfkit";
import { drawChart } from "#features/handover/pdf-chart.ts";
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
const INK = "#1d2421";
const QUIET = "#59635e";
const HAIRLINE = "#d5dad6";

type Document = PDFKit.PDFDocument;
type Weight = "400" | "600";

const fontFile = (weight: Weight): string => {
  const found = findPackageJSON("@fontsource/hanken-grotesk", import.meta.url);
  const file = `hanken-grotesk-latin-${weight}-normal.woff`;
  return join(dirname(found ?? ""), "files", file);
};

/** The typeface has no narrow space, which French writes before some signs. */
const drawable = (text: string): string => text.replaceAll("\u202f", "\u00a0");

/**
 * The page as a PDF of exactly one side of A4: what doesn't fit is counted, never put on a second page.
 *
 * @param link where it stands on the web, drawn as a QR code; null for a copy of one's own
 */
export async function pdfOf(sheet: Sheet, link: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new Pdf({
    size: "A4",
    margin: 0,
    font: fontFile("400"),
    info: { Title: sheet.title, Creator: "Springback" },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  doc.registerFont("400", fontFile("400")).registerFont("600", fontFile("600"));
  drawSheet(doc, sheet, link);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function drawSheet(doc: Document, sheet: Sheet, link: string | null): void {
  if (link) drawLink(doc, link);
  say(doc, sheet.title, { x: PAGE.edge, y: PAGE.edge, width: WIDE - QR - 10 }, 15, "600");
  let y = drawLines(doc, sheet.lines, PAGE.edge + 26);
  say(doc, sheet.chart.title, { x: PAGE.edge, y: y + 8, width: WIDE }, 9.5, "600");
  drawChart(doc, sheet.chart.days, { x: PAGE.edge, y: y + 24, width: WIDE, height: CHART });
  y += 24 + CHART + 4;
  say(doc, sheet.chart.note, { x: PAGE.edge, y, width: WIDE }, 7, "400", QUIET);
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
  say(doc, sheet.foot, { x: PAGE.edge, y: foot, width: WIDE }, 7, "400", QUIET);
}

function drawLines(doc: Document, lines: Sheet["lines"], from: number): number {
  const [label, width] = [170, WIDE - 170 - QR - 10];
  let y = from;
  for (const line of lines) {
    say(doc, line.label, { x: PAGE.edge, y, width: label - 8 }, 8, "400", QUIET);
    doc.font("400").fontSize(8.5).fillColor(INK);
    const value = drawable(line.value);
    const height = Math.min(doc.heightOfString(value, { width }), 3 * LINE);
    doc.text(value, PAGE.edge + label, y, { width, height, ellipsis: true });
    y += Math.max(LINE, height + 2);
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
  const row = (cells: readonly string[], at: number, weight: Weight, colour: string): void => {
    let x = PAGE.edge;
    for (const [place, width] of widths.entries()) {
      say(doc, cells[place] ?? "", { x, y: at, width: width - 6 }, 8, weight, colour);
      x += width;
    }
    doc
      .moveTo(PAGE.edge, at + LINE - 2.5)
      .lineTo(PAGE.edge + WIDE, at + LINE - 2.5)
      .lineWidth(0.4)
      .stroke(HAIRLINE);
  };
  say(doc, table.title, { x: PAGE.edge, y: y + 4, width: WIDE }, 9.5, "600");
  let at = y + TITLE;
  if (table.rows.length === 0) row([table.none], at, "400", QUIET);
  else row(table.head, at, "400", QUIET);
  for (const cells of table.rows.slice(0, share?.shown)) row(cells, (at += LINE), "400", INK);
  if (share && share.left > 0) row([`+ ${share.left} ${more}`], (at += LINE), "400", QUIET);
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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One line of text; what is too long ends in dots. */
function say(doc: Document, text: string, box: Box, size: number, weight: Weight, colour = INK) {
  doc
    .font(weight)
    .fontSize(size)
    .fillColor(colour)
    .text(drawable(text), box.x, box.y, { width: box.width, height: size, ellipsis: true });
}

function drawLink(doc: Document, link: string): void {
  const rows = qrSquares(link);
  const square = QR / rows.length;
  const left = PAGE.width - PAGE.edge - QR;
  for (const [down, row] of rows.entries())
    for (const [across, dark] of row.entries())
      if (dark) doc.rect(left + across * square, PAGE.edge + down * square, square, square);
  doc.fill(INK);
  doc.link(left, PAGE.edge, QR, QR, link);
}
