import { expect, test } from "vitest";
import { PainScale } from "#domain/pain-scale.tsx";
import { drawn } from "#testing/spoken.tsx";

const radios = (html: string) => html.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
const scale = (value: number | null) => (
  <PainScale name="pain" label="Pain now" value={value} onChange={() => undefined} />
);

test("pain is asked as eleven real radios of one name, 0 to 10, and none is picked beforehand", () => {
  const html = drawn(scale(null));
  expect(radios(html).map((radio) => /value="(\d+)"/.exec(radio)?.[1])).toEqual(
    Array.from({ length: 11 }, (_, step) => String(step)),
  );
  expect(new Set(radios(html).map((radio) => /name="(\w+)"/.exec(radio)?.[1]))).toEqual(
    new Set(["pain"]),
  );
  expect(html).not.toContain("checked=");
});

test("the two ends mean the same in every question and in both languages", () => {
  expect(drawn(scale(0))).toContain('aria-label="0 of 10, no pain"');
  expect(drawn(scale(10))).toContain('aria-label="10 of 10, worst imaginable"');
  const french = drawn(scale(3), "fr");
  for (const words of ["0 aucune douleur", "10 la pire imaginable", "3\u00a0sur\u00a010"])
    expect(french).toContain(words);
});

test("an error stands with the scale, and what was picked is kept", () => {
  const html = drawn(
    <PainScale
      {...{ name: "p", label: "Pain", value: 0, onChange: () => undefined }}
      error="We couldn't save. Try again."
    />,
  );
  expect(radios(html).filter((radio) => radio.includes("checked"))).toHaveLength(1);
  const error = /<p id="([^"]+-error)"[^>]*>/.exec(html)?.[1];
  expect(html).toMatch(new RegExp(`<fieldset[^>]*aria-describedby="[^"]*${error}`));
});
