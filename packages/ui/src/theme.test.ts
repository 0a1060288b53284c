import { expect, test } from "vitest";
import css from "#theme.css?raw";

type Theme = Readonly<Record<string, string>>;

/** The colour tokens declared in the block that opens with `selector`. */
function tokens(selector: string): Theme {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`theme.css has no block ${selector}`);
  const block = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [low, high] = [luminance(theme[one]!), luminance(theme[other]!)].toSorted((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const light = tokens('[data-theme="light"] {');
const chosenDark = tokens('\n[data-theme="dark"] {');
const night = tokens('[data-theme="night"] {');
const systemDark = tokens(':root:not([data-theme="light"]) {');

test("the dark theme a person chooses is the one their system asks for", () => {
  expect(Object.keys(chosenDark)).toHaveLength(15);
  expect(chosenDark).toEqual(systemDark);
  expect(Object.keys(chosenDark)).toEqual(Object.keys(light));
});

test("the player's black has every colour of the dark theme, and is black", () => {
  expect(Object.keys(night)).toEqual(Object.keys(chosenDark));
  expect(night["paper"]).toBe("#000000");
});

const states = ["run", "modify", "rest", "see"];

for (const [name, theme] of [
  ["light", light],
  ["dark", chosenDark],
  ["night", night],
] as const) {
  test(`every state reads at 5:1 or better on paper, surface, wash and its own fill (${name})`, () => {
    for (const state of states)
      for (const ground of ["paper", "surface", `${state}-fill`])
        expect(contrast(theme, state, ground), `${state} on ${ground}`).toBeGreaterThanOrEqual(5);
  });

  test(`ink reads at 10:1 or better wherever text stands (${name})`, () => {
    for (const ground of ["paper", "surface", "wash", ...states.map((state) => `${state}-fill`)])
      expect(contrast(theme, "ink", ground), `ink on ${ground}`).toBeGreaterThanOrEqual(10);
  });

  test(`quiet words read at 5:1 or better and the edge of a control shows at 3:1 (${name})`, () => {
    for (const ground of ["paper", "surface", "wash"])
      expect(contrast(theme, "quiet", ground), `quiet on ${ground}`).toBeGreaterThanOrEqual(5);
    for (const ground of ["paper", "surface"])
      expect(contrast(theme, "edge", ground), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
  });
}

test("no other hue can be reached: the stock palette is switched off", () => {
  expect(css).toContain("--color-*: initial");
});
