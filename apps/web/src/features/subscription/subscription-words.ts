import type { RunnerOutputs } from "@springback/api/routers/runner";
import { dayWords } from "#features/today/day-words.ts";

type State = RunnerOutputs["billing"]["state"];

export const LEVEL_NAMES: Readonly<Record<State["level"], string>> = {
  free: "Free",
  runner: "Runner",
  coached: "Coached",
};

const DATED: Readonly<Record<string, string>> = {
  trial: "The trial ends on",
  active: "The next payment is on",
  ends: "It ends on",
  grace: "Your plan stays open until",
  "paid-time-left": "It closes on",
  "refund-notice": "It closes on",
  grant: "It lasts until",
};

/** The date that goes with a state, as a sentence in the runner's zone; null when there is none to tell. */
export function dateSentence(
  state: Pick<State, "reason" | "shownUntil">,
  zone: string,
): string | null {
  const words = DATED[state.reason];
  if (!words || state.shownUntil === null) return null;
  return `${words} ${dayWords(new Date(state.shownUntil).toISOString(), zone)}.`;
}

/** States that ask for something, told quietly on every page; all others keep to the subscription's own page. */
const NOTICED: ReadonlySet<string> = new Set(["grace", "ends", "paid-time-left", "refund-notice"]);

/** Whether the runner should hear of their subscription on other pages too. */
export function isNoticed(state: Pick<State, "reason">): boolean {
  return NOTICED.has(state.reason);
}
