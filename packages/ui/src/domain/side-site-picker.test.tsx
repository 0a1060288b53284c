import { expect, test } from "vitest";
import { SideSitePicker, type SideSite } from "#domain/side-site-picker.tsx";
import { drawn } from "#testing/spoken.tsx";

const draw = (value: SideSite) => drawn(<SideSitePicker value={value} onChange={() => {}} />);
const radios = (html: string) => html.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
const picked = (html: string) => radios(html).filter((radio) => radio.includes('checked=""'));

test("the sore place is asked by a drawing of named radios and by lists of the same answers; nothing is picked beforehand", () => {
  const html = draw({ side: null, site: null, beside: null });
  expect(radios(html)).toHaveLength(8 + 3 + 6);
  expect(picked(html)).toEqual([]);
  for (const name of [
    "Left, calf",
    "Left, middle of the tendon",
    "Left, where it meets the heel",
    "Left, under the heel",
    "Right, calf",
    "Right, middle of the tendon",
    "Right, where it meets the heel",
    "Right, under the heel",
  ])
    expect(html).toContain(`aria-label="${name}"`);
});

test("drawing and lists show one and the same answer", () => {
  const html = draw({ side: "right", site: "insertional", beside: null });
  expect(picked(html)).toHaveLength(3);
  expect(picked(html)[0]).toContain("Right, where it meets the heel");
  expect(picked(html)[1]).toContain('value="right"');
  expect(picked(html)[2]).toContain('value="insertional"');
});

test("both legs, or not being sure, can be said in the lists, where the drawing has no single place for it", () => {
  const html = draw({ side: "both", site: "unsure", beside: null });
  expect(picked(html).map((radio) => /value="(\w+)"/.exec(radio)?.[1])).toEqual(["both", "unsure"]);
});

test("a place next to the tendon is shown as it was picked, and is no place of the tendon", () => {
  for (const beside of ["calf", "heelPad"] as const) {
    const html = draw({ side: "left", site: null, beside });
    expect(picked(html).map((radio) => /(?:value|aria-label)="([^"]+)"/.exec(radio)?.[1])).toEqual([
      beside === "calf" ? "Left, calf" : "Left, under the heel",
      ...["left", beside],
    ]);
  }
});
