import type { RunnerOutputs } from "@springback/api/routers/runner";
import { dayWords } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";
import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

type State = RunnerOutputs["billing"]["state"];

const DATED = {
  trial: "trialEnds",
  active: "nextPayment",
  ends: "ends",
  grace: "openUntil",
  "paid-time-left": "closes",
  "refund-notice": "closes",
  grant: "lasts",
} as const;

const isDated = (reason: string): reason is keyof typeof DATED => Object.hasOwn(DATED, reason);

/** Who reads a sentence, and where. */
export interface Reader {
  readonly say: Say<English["subscription"]>;
  readonly locale: Locale;
  readonly zone: string;
}

/** The date that goes with a state, as a sentence in the runner's zone; null when there is none to tell. */
export function dateSentence(
  { reason, shownUntil }: Pick<State, "reason" | "shownUntil">,
  { say, locale, zone }: Reader,
): string | null {
  if (!isDated(reason) || shownUntil === null) return null;
  return say(DATED[reason], { date: dayWords(shownUntil, zone, locale) });
}

/** States that ask for something, told quietly on every page; all others keep to the subscription's own page. */
const NOTICED: ReadonlySet<string> = new Set(["grace", "ends", "paid-time-left", "refund-notice"]);

/** Whether the runner should hear of their subscription on other pages too. */
export function isNoticed(state: Pick<State, "reason">): boolean {
  return NOTICED.has(state.reason);
}
