import {
  advanceBy,
  type Fact,
  factsInForce,
  foldEntries,
  runCap,
  type RunnerState,
} from "@springback/core/guidance";
import { type KeptFact, reading } from "@springback/core/kept";
import { guideSafely } from "@springback/core/safety";
import { sessionsView } from "@springback/core/session-view";
import type { MorningEntry } from "@springback/core/timeline";
import { stepView } from "@springback/core/step-view";
import { strengthView } from "@springback/core/strength-view";
import { type TodayView, todayView } from "@springback/core/today-view";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import type { CheckInFact } from "#features/check-in/check-in.ts";
import { type SaidAnswer, sayAnswer } from "#features/guidance/said-answer.ts";
import { type SaidRule, sayRules } from "#features/guidance/said-rules.ts";
import type { Kept } from "#features/phone/store/kept.ts";
import { type RunHints, runHints } from "#features/runs/run-hints.ts";
import { type SaidRuns, sayRuns } from "#features/runs/said-runs.ts";
import { sayStep } from "#features/step/said-step.ts";
import { type SaidStrength, sayStrength } from "#features/strength/said-strength.ts";
import { type SaidToday, sayToday } from "#features/today/said-today.ts";
import { coreWordsIn } from "#words/core-words.ts";

/** The rules and their words on this phone. */
export interface Engine {
  /** Today from what the phone keeps, at an instant (RFC 3339). */
  today(kept: Kept, at: string): DayOnPhone;
  /**
   * What a pain now would lead to, beside what else is typed already: the one under the thumb alone, since all eleven take
   * a slow phone longer than a thumb waits.
   */
  preview(kept: Kept, at: string): Preview;
}

/** Today as the phone worked it out: in codes, in words, and every rule that was asked. */
export interface DayOnPhone {
  readonly view: TodayView;
  readonly said: SaidToday;
  readonly rules: readonly SaidRule[];
  /** This morning's answer, while it can be put right: for a day. */
  readonly thisMorning: { readonly id: string; readonly entry: MorningEntry } | null;
  /** The sessions in words, and what may help with the next run. */
  runs(): RunsOnPhone;
  /** Today's strength; why there is none the phone doesn't know. */
  strength(): SaidStrength;
}

export interface RunsOnPhone {
  readonly said: SaidRuns;
  readonly hints: RunHints;
}

/** The answer that a pain now would lead to, limping or not. */
export type Preview = (pain: number, limp: boolean, beside: readonly CheckInFact[]) => SaidAnswer;

/** How long an answer can be put right. */
const CORRECTED_MS = 24 * 60 * 60_000;

/** Makes the engine in one language and one's units. It comes after the page: it is several times as heavy. */
export async function engineIn(locale: Locale, units: Units): Promise<Engine> {
  const words = await coreWordsIn(locale, units);
  return {
    today(kept, at) {
      const day = reading(kept, at);
      const folded = { ...kept, state: day.state };
      const view = todayView(folded, at);
      const session = strengthView(folded, at);
      const thisMorning = morningIn(day.facts, day.now);
      const said = sayToday(view, session, words);
      const runs = (): RunsOnPhone => ({
        said: sayRuns(sessionsView(folded, at), view, words.rules),
        hints: runHints(day.facts, view.guidance, day.now),
      });
      const strength = (): SaidStrength => {
        const step = sayStep(stepView(folded, at), words);
        return sayStrength(view, { view: session, step, words });
      };
      return { view, said, rules: sayRules(view, words.rules), thisMorning, runs, strength };
    },
    preview(kept, at) {
      const { state } = reading(kept, at);
      return (pain, limp, beside) => {
        const now: Fact = { id: "now", entry: { kind: "now", at, pain, limp } };
        const distanceM = runCap(stateWith(kept, state, beside), at);
        const planned = distanceM === null ? null : { activity: "run" as const, distanceM };
        const told = stateWith(kept, state, [...beside, now]);
        return sayAnswer(guideSafely(told, { at, planned }).guidance, null, words.rules);
      };
    },
  };
}

/** The state with what is typed: quick while it only adds, folded anew where it corrects an answer. */
function stateWith(kept: Kept, state: RunnerState, typed: readonly Fact[]): RunnerState {
  const added = advanceBy(state, typed);
  if (added !== null) return added;
  const facts = factsInForce([...kept.facts, ...typed]);
  return foldEntries(
    kept.settings,
    facts.map(({ entry }) => entry),
  );
}

/** The last morning that was answered within a day before an instant (epoch ms). */
function morningIn(facts: readonly KeptFact[], now: number): DayOnPhone["thisMorning"] {
  const last = facts.findLast(({ entry }) => entry.kind === "morning");
  if (last?.entry.kind !== "morning" || Date.parse(last.entry.at) < now - CORRECTED_MS) return null;
  return { id: last.id, entry: last.entry };
}
