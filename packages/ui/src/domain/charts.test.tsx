import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BarChart } from "#domain/bar-chart.tsx";
import { Ladder, type Rung } from "#domain/ladder.tsx";
import { LineChart, lineX } from "#domain/line-chart.tsx";

const point = (day: number, value: number | null) => ({
  ...{ key: String(day), day, tick: `day ${day}`, value },
});

test("a line over time stops at a test that was not answered, and begins anew after it", () => {
  const points = [point(0, 50), point(7, 60), point(14, null), point(21, 80), point(28, 85)];
  const html = renderToStaticMarkup(<LineChart points={points} top={100} label="Even" />);
  expect(html.match(/<path d="M[\d.]+ [\d.]+L/g)).toHaveLength(2);
  const drawn = [...html.matchAll(/data-point="([^"]+)"/g)].map(([, value]) => value);
  expect(drawn).toEqual(["50", "60", "open", "80", "85"]);
});

test("points stand as far apart as their days, and one alone in the middle", () => {
  const [first = 0, second = 0, third = 0] = lineX([point(0, 1), point(10, 1), point(40, 1)]);
  expect(third - second).toBeCloseTo(3 * (second - first));
  expect(lineX([point(5, 1)])).toEqual([178]);
});

const asking = (needs: number | null) =>
  renderToStaticMarkup(<LineChart points={[point(0, 50)]} top={100} needs={needs} label="Even" />);

test("what is asked for is drawn only where something is", () => {
  expect(asking(90)).toContain('stroke-dasharray="5 4"');
  expect(asking(null)).not.toContain('stroke-dasharray="5 4"');
});

test("a week of unknown length is an outline, and a week of none has no bar", () => {
  const bars = [
    { key: "a", tick: "1", value: 12, text: "12" },
    { key: "b", tick: "8", value: null, text: "" },
    { key: "c", tick: "15", value: 0, text: "0" },
  ];
  const html = renderToStaticMarkup(<BarChart bars={bars} unit="km" label="Weeks" />);
  const drawn = [...html.matchAll(/data-bar="([^"]+)"[^>]*height="([\d.]+)"/g)];
  expect(drawn.map(([, value, height]) => [value, Number(height)])).toEqual([
    ["12", 78],
    ["open", 12],
    ["0", 0],
  ]);
});

test("the next step shows what it asks for, one further on when it is opened, and one behind no more", () => {
  const gate = { gate: "g", met: false, how: "18 of 20", so: "not yet", share: 0.9 } as const;
  const answer = { href: "/tests?test=g", words: "Take it" };
  const rung = (key: string, place: Rung["place"]): Rung => ({
    ...{
      key,
      name: key,
      place,
      placeWords: place,
      gates: [{ ...gate, what: `gate of ${key}`, answer: key === "c" ? answer : null }],
    },
  });
  const rungs = [rung("a", "behind"), rung("b", "here"), rung("c", "ahead"), rung("d", "ahead")];
  const html = renderToStaticMarkup(
    <Ladder rungs={rungs} opensWhen="Opens when" showGates="What it asks" />,
  );
  const [open = "", closed = ""] = html.split("<details>");
  expect(open).toContain("gate of c");
  expect(closed).toContain("gate of d");
  expect(html).not.toMatch(/gate of [ab]/);
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html.match(/href="\/tests\?test=g"[^>]*>Take it</g)).toHaveLength(1);
});

test("the way gone is the line drawn through, the way to go is dotted, and both end with their steps", () => {
  const places = ["behind", "behind", "here", "ahead", "ahead"] as const;
  const rungs = places.map((place, at) => ({
    ...{ key: String(at), name: "Step", place, placeWords: place, gates: [] },
  }));
  const html = renderToStaticMarkup(<Ladder rungs={rungs} opensWhen="" showGates="" />);
  const rails = html.match(/<line [^>]*>/g) ?? [];
  expect(rails.map((rail) => rail.includes('stroke-dasharray="1 5"'))).toEqual([
    ...[false, false],
    ...[true, true],
  ]);
  expect(html.match(/<path d="M-2 0/g)).toHaveLength(2);
});
