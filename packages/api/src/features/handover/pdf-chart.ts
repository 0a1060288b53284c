import type { Sheet } from "#features/handover/sheet.ts";
import { say, widthOf } from "#features/handover/pdf-text.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Chart = Pick<Sheet["chart"], "days" | "limit">;

const MOST = 10;
const BARS = 10;
/** What is written beside the lines and under the days. */
const SMALL = { size: 6.5, colour: "#59635e" } as const;
const TICKS = 9;
const TICK = 40;

/**
 * Morning pain as dots over the days, and a bar under each day with a run or strength. A silent day has no dot. Dashed: the
 * runner's limit.
 */
export function drawChart(doc: PDFKit.PDFDocument, { days, limit }: Chart, box: Box): void {
  const [left, wide] = [box.x + 14, box.width - 14];
  const high = box.height - BARS - 4 - TICKS;
  const heightOf = (pain: number): number => box.y + high - (pain / MOST) * high;
  const across = (pain: number) =>
    doc
      .moveTo(left, heightOf(pain))
      .lineTo(left + wide, heightOf(pain))
      .lineWidth(0.4);
  for (const pain of [0, MOST / 2, MOST]) {
    const place = { x: box.x, y: heightOf(pain) - 4, width: 10, align: "right" } as const;
    say(doc, String(pain), place, SMALL);
    across(pain).stroke("#d5dad6");
  }
  across(limit).dash(2, { space: 2 }).stroke("#8a938e").undash();
  const step = wide / Math.max(1, days.length);
  for (const [at, { pain, loaded, tick }] of days.entries()) {
    const x = left + (at + 0.5) * step;
    if (pain !== null) doc.circle(x, heightOf(pain), Math.min(2.2, step / 2.5)).fill("#1d2421");
    if (loaded) doc.rect(x - step * 0.3, box.y + high + 5, step * 0.6, BARS - 3).fill("#8a938e");
    if (!tick) continue;
    const wideness = widthOf(doc, tick, SMALL);
    const from = Math.min(x - wideness / 2, left + wide - wideness);
    say(doc, tick, { x: from, y: box.y + high + BARS + 4, width: TICK }, SMALL);
  }
}
