import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SideSitePicker, type SideSite } from "#domain/side-site-picker.tsx";

const draw = (value: SideSite) =>
  renderToStaticMarkup(<SideSitePicker value={value} onChange={() => {}} />);
const radios = (html: string) => html.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
const picked = (html: string) => radios(html).filter((radio) => radio.includes('checked=""'));

test("the sore place is asked by a drawing of named radios and by lists of the same answers; nothing is picked beforehand", () => {
  const html = draw({ side: null, site: null });
  expect(radios(html)).toHaveLength(4 + 3 + 4);
  expect(picked(html)).toEqual([]);
  for (const name of [
    "Left, middle of the tendon",
    "Left, where it meets the heel",
    "Right, middle of the tendon",
    "Right, where it meets the heel",
  ])
    expect(html).toContain(`aria-label="${name}"`);
});

test("drawing and lists show one and the same answer", () => {
  const html = draw({ side: "right", site: "insertional" });
  expect(picked(html)).toHaveLength(3);
  expect(picked(html)[0]).toContain("Right, where it meets the heel");
  expect(picked(html)[1]).toContain('value="right"');
  expect(picked(html)[2]).toContain('value="insertional"');
});

test("both legs, or not being sure, can be said in the lists, where the drawing has no single place for it", () => {
  const html = draw({ side: "both", site: "unsure" });
  expect(picked(html).map((radio) => /value="(\w+)"/.exec(radio)?.[1])).toEqual(["both", "unsure"]);
});
