import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ElevenSteps } from "#domain/eleven-steps.tsx";

const scale = (value: number | null) =>
  renderToStaticMarkup(
    <ElevenSteps
      name="pain"
      label="Pain in this set"
      value={value}
      onChange={() => undefined}
      ends={["no pain", "worst imaginable"]}
      words={(step) => `${step} of 10`}
    />,
  );

test("eleven answers stand open and none is picked beforehand", () => {
  const html = scale(null);
  expect(html.match(/type="radio"/g)).toHaveLength(11);
  expect(html).not.toMatch(/checked=""/);
  expect(html).toContain("0 no pain");
  expect(html).toContain("10 worst imaginable");
});

test("each answer says itself, and the one that was given is said in words", () => {
  const html = scale(3);
  expect(html).toMatch(/checked="" aria-label="3 of 10"|aria-label="3 of 10"[^>]*checked=""/);
  expect(html).toMatch(/aria-hidden="true">3 of 10<\/p>/);
});
