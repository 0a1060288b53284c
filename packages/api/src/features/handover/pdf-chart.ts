import type { SheetDay } from "#features/handover/sheet.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MOST = 10;
const BARS = 10;
const QUIET = "#59635e";

/** Morning pain as dots over the days, and a bar under each day with a run or strength. A silent day has no dot. */
export function drawChart(doc: PDFKit.PDFDocument, days: readonly SheetDay[], box: Box): void {
  const [left, wide, high] = [box.x + 14, box.width - 14, box.height - BARS - 4];
  const heightOf = (pain: number): number => box.y + high - (pain / MOST) * high;
  doc.font("400").fontSize(6.5).fillColor(QUIET);
  for (const pain of [0, MOST / 2, MOST]) {
    doc.text(String(pain), box.x, heightOf(pain) - 4, { width: 10, height: 7, align: "right" });
    doc
      .moveTo(left, heightOf(pain))
      .lineTo(left + wide, heightOf(pain))
      .lineWidth(0.4)
      .stroke("#d5dad6");
  }
  const step = wide / Math.max(1, days.length);
  for (const [place, { pain, loaded }] of days.entries()) {
    const x = left + (place + 0.5) * step;
    if (pain !== null) doc.circle(x, heightOf(pain), Math.min(2.2, step / 2.5)).fill("#1d2421");
    if (loaded) doc.rect(x - step * 0.3, box.y + high + 5, step * 0.6, BARS - 3).fill("#8a938e");
  }
}
