import type { TodayView } from "@springback/core/today-view";
import { sayIn } from "@springback/words/words";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { KeepingScreen } from "#features/keeping/keeping-screen.tsx";
import { type English, TABLES } from "#words/tables.ts";

const PROPOSED: NonNullable<TodayView["keeping"]> = {
  state: "proposed",
  ...{ strengthDays: 2, steadyWeeks: 4, painCap: 3, risingWeeks: 2 },
};
const say = sayIn<English["keeping"]>(TABLES.en.keeping, "en");

/** What a runner reads whom a coach coaches, or whose plan has no steps to take. */
function read(keeping: TodayView["keeping"], coach: string | null = "Robin Vale"): string {
  const html = renderToStaticMarkup(
    <KeepingScreen keeping={keeping} coach={coach} inPlan={false} say={say} />,
  );
  return html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

test("keeping says what stays, how often, and when to come back, and promises nothing", () => {
  const said = read(PROPOSED);
  expect(said).toContain("4 weeks of running within your limits");
  expect(said).toContain("Strength 2 days a week, for months");
  expect(said).toContain("above 3 of 10");
  expect(said).toContain("for 2 weeks in a row");
  expect(said).toContain("Nobody can say that it stays away");
});

test("the step is the coach's to give where there is one, and the plan's where there is none", () => {
  expect(read(PROPOSED)).toContain("Robin Vale gives you your steps");
  expect(read(PROPOSED, null)).toContain("Taking a step comes with a plan");
});

test("once it is taken there is nothing left to choose, and before it is proposed nothing to take", () => {
  const taken = read({ ...PROPOSED, state: "taken" });
  expect(taken).toContain("You keep what you built");
  expect(taken).not.toContain("Your choice");
  expect(read(null)).toContain("Not yet");
});
