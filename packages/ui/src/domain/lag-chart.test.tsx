import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LagChart, type LagDay } from "#domain/lag-chart.tsx";
import { runsOf } from "#domain/lag-line.tsx";
import { MorningSparkline } from "#domain/morning-sparkline.tsx";

const day = (key: string, over: Partial<LagDay>): LagDay => ({
  key,
  label: `Day ${key}`,
  tick: key,
  amount: null,
  nextMorning: null,
  verdict: null,
  ...over,
});

const days = [
  day("1", { amount: 5, nextMorning: 2, verdict: "within" }),
  day("2", { nextMorning: 1 }),
  day("3", { amount: 8, verdict: "unknown" }),
  day("4", { nextMorning: 3 }),
  day("5", { amount: 4, nextMorning: 6, verdict: "over" }),
  day("6", { amount: 4, verdict: "pending" }),
];
const draw = () =>
  renderToStaticMarkup(
    <LagChart days={days} unit="km" baseline={2} limit={5} summary="Six days, four runs." />,
  );

test("no line is drawn across a morning that was not answered", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    null,
    { x: 3, y: 0 },
    null,
    { x: 5, y: 0 },
    { x: 6, y: 0 },
  ];
  expect(runsOf(points).map((run) => run.map((point) => point.x))).toEqual([
    [0, 1],
    [5, 6],
  ]);
  expect(draw().match(/<path d="M[\d.]+ [\d.]+C/g)).toHaveLength(2);
});

test("each answered morning is marked with its verdict's shape, an open one with a ring and no number", () => {
  const html = draw();
  expect(html.match(/data-shape="run"/g)).toHaveLength(1);
  expect(html.match(/data-shape="modify"/g)).toHaveLength(1);
  expect(html.match(/<circle[^>]*fill-none/g)).toHaveLength(2);
});

test("behind the picture stands a sentence and a table with every day, the missing ones named as missing", () => {
  const html = draw();
  expect(html).toContain('aria-label="Six days, four runs."');
  expect(html.match(/<tr/g)).toHaveLength(1 + days.length);
  expect(html.match(/not answered/g)).toHaveLength(2);
});

test("without a limit or a usual value none is drawn", () => {
  const html = renderToStaticMarkup(
    <LagChart days={days} unit="km" baseline={null} limit={null} summary="Six days." />,
  );
  expect(html).not.toContain("Dashed line");
  expect(html).not.toContain("Shaded");
  expect(html).not.toContain('stroke-dasharray="5 4"');
});

test("the short line of mornings keeps its gaps, and a morning alone between two is still seen", () => {
  const html = renderToStaticMarkup(
    <MorningSparkline values={[2, 3, null, 4, null, 2, 2]} label="Mornings" />,
  );
  expect(html.match(/<path/g)).toHaveLength(2);
  expect(html.match(/<circle/g)).toHaveLength(2);
});
