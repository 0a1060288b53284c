import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { CalmPlan } from "#features/flare/calm-plan.tsx";
import { FlareCard } from "#features/flare/flare-card.tsx";
import { FlareLink } from "#features/flare/flare-link.tsx";
import type { SaidToday } from "#features/today/said-today.ts";
import { TABLES } from "#words/tables.ts";

type Flare = NonNullable<SaidToday["flare"]>;

/** What a runner reads on a part of a page. */
function read(part: ReactNode, locale: Locale = "en"): string {
  const { flare, guidance, ui } = TABLES[locale];
  const html = renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ flare, guidance, ui }}>
      {part}
    </WordsProvider>,
  );
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const open = (told: Partial<Flare> = {}): Flare => ({
  ...{ startedAt: "2026-11-20T19:00:00Z", startedOn: "2026-11-20", day: 2, days: 3, longest: 5 },
  ...{ usualPain: 1, mornings: [], usualInARow: 1, usualNeeded: 2, endedOn: null, ...told },
});
const card = (told: Partial<Flare>, locale?: Locale) =>
  read(<FlareCard flare={open(told)} over="" actions={null} />, locale);

test("calm days say which of them it is, that nobody runs, what ends them and how far that is", () => {
  const said = card({});
  expect(said).toContain("Calm days: day 2 of 3");
  expect(said).toContain("No running and no jumping");
  expect(said).toContain(
    "2 mornings in a row at 1 of 10 or below, your usual, and not before day 4",
  );
  expect(said).toContain("1 of 2 usual mornings in a row so far.");
  expect(card({}, "fr")).toContain("Jours de calme : jour 2 sur 3");
});

test("past the days they are named for they go on, and past the published ones somebody is to look", () => {
  expect(card({ day: 5 })).toContain("Calm days: day 5 No running");
  expect(card({ day: 5 }).includes("Have somebody look")).toBe(false);
  expect(card({ day: 6 })).toContain("Have somebody look at it");
  expect(card({ day: 6 })).toContain("No running and no jumping");
});

test("where nobody knows what is usual, the runner is told that they end them", () => {
  const said = card({ usualPain: null, usualInARow: 0 });
  expect(said).toContain("you end them yourself");
  expect(said).not.toContain("usual mornings in a row so far");
});

test("before they begin, what is kept has its dose and its limit; where a sign closes loading, nothing is kept", () => {
  const calm = { days: 3, longest: 5, usualNeeded: 2, usualPain: 1, painCap: 3 };
  const kept = read(<CalmPlan calm={{ ...calm, hold: { sets: 5, seconds: 30 } }} />);
  expect(kept).toContain("5 times 30 seconds, as long as they stay at 3 of 10 or below");
  expect(kept).toContain("Nobody else is told");
  expect(read(<CalmPlan calm={{ ...calm, hold: null }} />)).not.toContain("seconds");
});

test("the button is there in every state but while calm days last", () => {
  expect(read(<FlareLink flare={null} />)).toBe("It’s worse");
  expect(read(<FlareLink flare={open({ endedOn: "2026-11-23" })} />)).toBe("It’s worse");
  expect(read(<FlareLink flare={open()} />)).toBe("");
});
