import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PainScale, painWords } from "#domain/pain-scale.tsx";

const radios = (html: string) => html.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];

test("pain is asked as eleven real radios of one name, 0 to 10, and none is picked beforehand", () => {
  const html = renderToStaticMarkup(<PainScale name="morning" label="Pain" faint={3} limit={5} />);
  expect(radios(html)).toHaveLength(11);
  expect(radios(html).map((radio) => /value="(\d+)"/.exec(radio)?.[1])).toEqual(
    Array.from({ length: 11 }, (_, step) => String(step)),
  );
  expect(new Set(radios(html).map((radio) => /name="(\w+)"/.exec(radio)?.[1]))).toEqual(
    new Set(["morning"]),
  );
  expect(html).not.toContain("checked=");
});

test("yesterday's value is a mark in words and ink, never a pick", () => {
  const html = renderToStaticMarkup(<PainScale name="morning" label="Pain" faint={3} />);
  const [marked, ...others] = radios(html).filter((radio) => radio.includes("Yesterday"));
  expect(marked).toContain('value="3"');
  expect(others).toEqual([]);
  expect(marked).not.toContain("checked");
});

test("a value is read with what it means: its anchor, and inside or over the runner's limit", () => {
  expect(painWords(3, 5)).toBe("3 of 10, inside your limit");
  expect(painWords(5, 5)).toBe("5 of 10, inside your limit");
  expect(painWords(6, 5)).toBe("6 of 10, over your limit");
  expect(painWords(0)).toBe("0 of 10, no pain");
  expect(painWords(10, null)).toBe("10 of 10, worst imaginable");
});

test("no limit is taken for a limit of zero", () => {
  const html = renderToStaticMarkup(<PainScale name="p" label="Pain" />);
  expect(html).not.toContain("limit");
});

test("an error stands with the scale and what was picked is kept", () => {
  const html = renderToStaticMarkup(
    <PainScale name="p" label="Pain" kept={0} error="We couldn't save. Try again." />,
  );
  expect(radios(html).filter((radio) => radio.includes("checked"))).toHaveLength(1);
  expect(radios(html)[0]).toContain("checked");
  const error = /<p id="([^"]+-error)"[^>]*>/.exec(html)?.[1];
  expect(html).toMatch(new RegExp(`<fieldset[^>]*aria-describedby="[^"]*${error}`));
  expect(html).toContain("We couldn&#x27;t save");
});
