import { type KeptFact, reading } from "@springback/core/kept";
import type { Guidance, MorningEntry } from "@springback/core/timeline";
import { strengthView } from "@springback/core/strength-view";
import { previewBy, type TodayView, todayView } from "@springback/core/today-view";
import type { Locale } from "@springback/words/locale";
import type { CheckInFact } from "#features/check-in/check-in.ts";
import { type SaidAnswer, sayAnswer } from "#features/guidance/said-answer.ts";
import { type SaidRule, sayRules } from "#features/guidance/said-rules.ts";
import type { Kept } from "#features/phone/store/kept.ts";
import { type SaidToday, sayToday } from "#features/today/said-today.ts";
import { coreWordsIn } from "#words/core-words.ts";

/** The rules and their words on this phone. */
export interface Engine {
  /** Today from what the phone keeps, at an instant (RFC 3339). */
  today(kept: Kept, at: string): DayOnPhone;
  /** What each pain now would lead to, beside what else is typed already. */
  preview(kept: Kept, at: string): Preview;
}

/** Today as the phone worked it out: in codes, in words, and every rule that was asked. */
export interface DayOnPhone {
  readonly view: TodayView;
  readonly said: SaidToday;
  readonly rules: readonly SaidRule[];
  /** This morning's answer, while it can be put right: for a day. */
  readonly thisMorning: { readonly id: string; readonly entry: MorningEntry } | null;
}

/** The answer that a pain now would lead to, limping or not. */
export type Preview = (
  pain: number,
  limp: boolean,
  beside: readonly CheckInFact[],
) => SaidAnswer | null;

/** How long an answer can be put right. */
const CORRECTED_MS = 24 * 60 * 60_000;

/** Makes the engine in one language. It comes after the page: it is several times as heavy. */
export async function engineIn(locale: Locale): Promise<Engine> {
  const words = await coreWordsIn(locale);
  return {
    today(kept, at) {
      const day = reading(kept, at);
      const folded = { ...kept, state: day.state };
      const view = todayView(folded, at);
      const session = view.strength && strengthView(folded, at);
      const thisMorning = morningIn(day.facts, day.now);
      const said = sayToday(view, session, words);
      return { view, said, rules: sayRules(view, words.rules), thisMorning };
    },
    preview(kept, at) {
      // The history is folded once, however often the thumb moves.
      const folded = { ...kept, state: reading(kept, at).state };
      return (pain, limp, beside) => {
        const answers = previewWith({ kept, folded, at }, limp, beside);
        const guidance = answers[pain];
        return guidance === undefined ? null : sayAnswer(guidance, null, words.rules);
      };
    },
  };
}

/** What corrects an answer stands in its place: then the history is folded anew. */
function previewWith(
  { kept, folded, at }: { readonly kept: Kept; readonly folded: Kept; readonly at: string },
  limp: boolean,
  beside: readonly CheckInFact[],
): Readonly<Record<number, Guidance>> {
  if (beside.every(({ replaces }) => replaces === null))
    return previewBy(
      folded,
      at,
      limp,
      beside.map(({ entry }) => entry),
    );
  return previewBy({ ...kept, facts: [...kept.facts, ...beside] }, at, limp);
}

/** The last morning that was answered within a day before an instant (epoch ms). */
function morningIn(facts: readonly KeptFact[], now: number): DayOnPhone["thisMorning"] {
  const last = facts.findLast(({ entry }) => entry.kind === "morning");
  if (last?.entry.kind !== "morning" || Date.parse(last.entry.at) < now - CORRECTED_MS) return null;
  return { id: last.id, entry: last.entry };
}
