import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SaidStep } from "#features/step/said-step.ts";
import { LastStep } from "#features/step/last-step.tsx";
import { StepOffered } from "#features/step/step-offered.tsx";
import { TABLES } from "#words/tables.ts";

const STEP: Omit<SaidStep, "offer"> = {
  ...{ step: "progress", heldBy: null, isLadderOpen: true, stage: "Running", next: "Keeping it" },
  ...{ why: [], gates: [] },
};
const offer = (to: "S4" | "maintain") => ({
  ...STEP,
  offer: { kind: "up" as const, to, name: "The next one", often: "two days a week" },
});

/** What a runner is offered, with its headings. */
function read(step: SaidStep, locale: Locale = "en") {
  const { ladder, step: words } = TABLES[locale];
  const page = (part: React.ReactNode): string =>
    renderToStaticMarkup(
      <WordsProvider locale={locale} tables={{ ladder, step: words }}>
        {part}
      </WordsProvider>,
    );
  const html = page(<StepOffered step={step} onTaken={() => {}} />);
  return { html, headings: html.match(/<h2/g)?.length ?? 0, last: page(<LastStep />) };
}

test("the last step is offered in one card, wherever it is offered: the one that leads to what stays", () => {
  for (const locale of ["en", "fr"] as const) {
    const { html, headings, last } = read(offer("maintain"), locale);
    expect(headings).toBe(1);
    expect(html).toContain('href="/keeping"');
    expect(html).not.toContain("<button");
    expect(html.replaceAll(/_\w+_/g, "")).toBe(last.replaceAll(/_\w+_/g, ""));
  }
});

test("every other step is taken where it is offered, and nothing is offered where the rules offer nothing", () => {
  const { html, headings } = read(offer("S4"));
  expect(headings).toBe(1);
  expect(html).toContain("Take this step: The next one");
  expect(html).not.toContain("/keeping");
  expect(read({ ...STEP, offer: null }).html).toBe("");
});
