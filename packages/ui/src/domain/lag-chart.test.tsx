import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LagChart, type LagDay, type LagWords } from "#domain/lag-chart.tsx";
import { runsOf } from "#domain/lag-line.tsx";
import { MorningSparkline } from "#domain/morning-sparkline.tsx";

const words: LagWords = {
  ...{
    name: "Sessions",
    table: "Each day",
    asTable: "Table",
    step: "Day",
    hint: "Arrows",
  },
  ...{ day: "Day", done: "Done", nextMorning: "Next morning", so: "So" },
  marks: {
    ...{ run: "A run", other: "Other", openBar: "Unknown length", pain: "Pain" },
    ...{ limit: "Limit", usual: "Usual" },
  },
  verdicts: { within: "in", over: "over", highRisk: "high", pending: "open", unknown: "unknown" },
};
const bar = (amount: number | null) => ({ key: String(amount), amount, isRun: true });
const day = (key: string, over: Partial<LagDay>): LagDay => ({
  ...{ key, label: `Day ${key}`, tick: key, said: `Said ${key}`, bars: [], done: "–" },
  ...{ nextMorning: null, noMorning: "not answered", verdict: null },
  ...over,
});

const days = [
  day("1", { bars: [bar(5)], done: "5 min", nextMorning: 2, verdict: "within" }),
  day("2", { nextMorning: 2 }),
  day("3", { bars: [bar(8)], done: "8 min", verdict: "unknown" }),
  day("4", { nextMorning: 3 }),
  day("5", { bars: [bar(4), bar(null)], done: "4 min", nextMorning: 6, verdict: "over" }),
  day("6", { bars: [bar(3)], done: "3 min", verdict: "pending" }),
];
const draw = (shown: readonly LagDay[] = days, limit: number | null = 5) =>
  renderToStaticMarkup(
    <LagChart
      days={shown}
      unit="min"
      baseline={limit && 2}
      limit={limit}
      summary="Six days, four runs."
      words={words}
    />,
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
  const [picture] = draw().split("<ul");
  expect(picture?.match(/data-shape="run"/g)).toHaveLength(1);
  expect(picture?.match(/data-shape="modify"/g)).toHaveLength(1);
  expect(picture?.match(/<circle[^>]*fill-none/g)).toHaveLength(2);
});

const meanings = (html: string) =>
  [...html.matchAll(/<li[^>]*><svg.*?<\/svg>([^<]+)<\/li>/g)].map(([, meaning]) => meaning);

test("every mark of the picture stands below it beside its meaning, and none that isn't there", () => {
  expect(meanings(draw())).toEqual([
    ...["A run", "Unknown length", "Pain", "in", "over", "open", "unknown", "Limit", "Usual"],
  ]);
  const rested = [day("1", { bars: [{ ...bar(5), isRun: false }], verdict: "pending" })];
  expect(meanings(draw(rested, null))).toEqual(["Other", "open"]);
  expect(meanings(draw([day("1", { nextMorning: 1 })], null))).toEqual(["Pain"]);
});

test("over twelve weeks only what didn't settle is marked apart, and so explained", () => {
  const season = Array.from({ length: 12 }, () => days).flat();
  const html = draw(season.map((one, index) => ({ ...one, key: `${index}` })));
  expect(html).toContain(">over</li>");
  for (const plain of ["in", "open", "unknown"]) expect(html).not.toContain(`>${plain}</li>`);
});

test("a session of unknown length is an outline, and never a bar of none", () => {
  const bars = [...draw().matchAll(/data-bar="([^"]+)"[^>]*height="([\d.]+)"/g)];
  expect(bars.map(([, amount]) => amount)).toEqual(["5", "8", "4", "open", "3"]);
  expect(bars.every(([, , height]) => Number(height) > 0)).toBe(true);
});

test("the table behind the picture has every day with what is drawn, and the missing ones named as missing", () => {
  const html = draw();
  expect(html).toContain("Six days, four runs.");
  const rows = [...html.matchAll(/<tr.*?<\/tr>/g)]
    .slice(1)
    .map(([row]) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell));
  expect(rows).toEqual(
    days.map(({ label, done, nextMorning, verdict }) => [
      ...[label, done, String(nextMorning ?? "not answered")],
      verdict ? words.verdicts[verdict] : "",
    ]),
  );
});

test("the last day is said first, and each can be stepped to", () => {
  const html = draw();
  expect(html).toMatch(/type="range"[^>]*aria-valuetext="Said 6"[^>]*max="5"/);
});

test("without a limit or a usual value none is drawn", () => {
  const html = draw(days, null);
  expect(html).not.toContain("fill-hairline");
  expect(html).not.toContain('stroke-dasharray="5 4"');
});

test("twelve weeks of days stay within the width of a fortnight, with the same gaps", () => {
  const season = Array.from({ length: 84 }, (_, index) =>
    day(`${index}`, { nextMorning: index % 7 === 3 ? null : 2, tick: null }),
  );
  const html = draw(season);
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(html)?.[1]);
  expect(width).toBeCloseTo(Number(/viewBox="0 0 ([\d.]+)/.exec(draw(season.slice(0, 14)))?.[1]));
  expect(html.match(/<path d="M[\d.]+ [\d.]+C/g)).toHaveLength(13);
});

test("the short line of mornings keeps its gaps, and a morning alone between two is still seen", () => {
  const html = renderToStaticMarkup(
    <MorningSparkline values={[2, 3, null, 4, null, 2, 2]} label="Mornings" />,
  );
  expect(html.match(/<path/g)).toHaveLength(2);
  expect(html.match(/<circle/g)).toHaveLength(2);
});
