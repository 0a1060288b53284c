import { expect, test } from "vitest";
import { DecisionCard } from "#domain/decision-card.tsx";
import { SeeSomeone } from "#domain/see-someone.tsx";
import { StateShape } from "#domain/state-shape.tsx";
import { drawn } from "#testing/spoken.tsx";

const parts = { headline: "Up to 5.5 km.", because: "Friday settled by morning." };

for (const [decision, word] of [
  ["run", "Run"],
  ["modify", "Modify"],
  ["rest", "Rest"],
] as const) {
  test(`${decision} is told by its word, its shape and its own fill at once`, () => {
    const html = drawn(<DecisionCard decision={decision} {...parts} />);
    expect(html).toContain(`>${word}</span>`);
    expect(html).toContain(`data-shape="${decision}"`);
    expect(html).toContain(`bg-${decision}-fill`);
    for (const other of ["run", "modify", "rest", "see"].filter((name) => name !== decision)) {
      expect(html).not.toContain(`bg-${other}-fill`);
      expect(html).not.toContain(`data-shape="${other}"`);
    }
  });
}

test("the four shapes differ in outline and in sign, so that colour is never needed", () => {
  const shapes = (["run", "modify", "rest", "see"] as const).map((state) =>
    [...drawn(<StateShape state={state} />).matchAll(/ d="([^"]+)"/g)].map((at) => at[1]),
  );
  expect(new Set(shapes.map(([outline]) => outline)).size).toBe(4);
  expect(new Set(shapes.map(([, sign]) => sign)).size).toBe(4);
});

test("the reason is on the card, and what would change it only where the rules say so", () => {
  const bare = drawn(<DecisionCard decision="run" {...parts} />);
  expect(bare).toContain(parts.because);
  expect(bare).not.toContain("What would change");
  const full = drawn(
    <DecisionCard decision="run" {...parts} wouldChange="At 6 tomorrow this becomes Rest." />,
  );
  expect(full).toContain("At 6 tomorrow this becomes Rest.");
});

test("the fourth state says what to do, in order, and brings no button of its own past it", () => {
  const html = drawn(
    <SeeSomeone
      title="See a doctor today"
      because="You said so."
      steps={["Call.", "Don't run."]}
      locked="Running is put away."
    />,
  );
  expect(html).toContain('role="alert"');
  expect(html.indexOf("Call.")).toBeLessThan(html.indexOf("Don&#x27;t run."));
  expect(html).not.toMatch(/<button|<a /);
});

test("where the decision is the page's own answer it is the page's one first heading", () => {
  const html = drawn(<DecisionCard decision="rest" level={1} {...parts} wouldChange="Less." />);
  expect(html).toMatch(/<h1[^>]*>.*Rest.*<\/h1>/);
  expect(html).toMatch(/<h2[^>]*>What would change this<\/h2>/);
});
