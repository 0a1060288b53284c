import { describeWalkRun, distance, explain } from "@springback/core/explain";
import type { TodayView } from "@springback/core/today-view";
import type { StrengthView } from "@springback/core/strength-view";
import type { RuleWords } from "@springback/core/words";
import { exerciseName } from "@springback/core/words/exercises";
import type { StageWords } from "@springback/core/words/stages";
import {
  mustSeeSomeone,
  type SaidAnswer,
  type SaidFlag,
  sayAnswer,
  sayFlag,
} from "#features/guidance/said-answer.ts";
import { type SaidStep, sayStep } from "#features/step/said-step.ts";
import type { CoreWords } from "#words/core-words.ts";

interface Said {
  readonly title: string;
  readonly sentence: string;
}

/** A session that waits for an answer, with its activity in words. */
export type SaidSession = Pick<
  TodayView["openSessions"][number],
  "sessionId" | "endedAt" | "asks"
> & { readonly what: string };

/** An exercise of today, and how much of it. */
export interface SaidLine {
  readonly name: string;
  readonly item: StrengthView["session"]["items"][number];
}

/** Whole days before today without an answer (0 without a gap), and the way back to running, with its limit in words. */
export interface SaidGap extends Pick<
  TodayView["gap"],
  "days" | "answeredToday" | "isReturn" | "wayBack" | "windowDays"
> {
  readonly upTo: string | null;
}

type KeepingState = NonNullable<TodayView["keeping"]>["state"];

/** Today on one screen, in words: plain data that a server sends with the page, and a phone makes anew without it. */
export interface SaidToday extends Pick<
  TodayView,
  "at" | "zone" | "needs" | "morning" | "strength" | "flare" | "calm"
> {
  readonly answer: SaidAnswer;
  /** The flag that stops everything; null while none does. */
  readonly see: SaidFlag | null;
  /** A flag beside which there is an answer of the day. */
  readonly alert: Said | null;
  readonly openSessions: readonly SaidSession[];
  readonly stage: StageWords[keyof StageWords];
  /** What there is to do today, by name. */
  readonly lines: readonly SaidLine[];
  readonly walkRun: Said | null;
  readonly shoes: { readonly sentence: string; readonly due: boolean } | null;
  readonly gap: SaidGap;
  /** Whether the last step of the ladder is proposed, or taken; null before. */
  readonly keeping: KeepingState | null;
  /** The stage the rules offer; null while they offer none. */
  readonly step: SaidStep | null;
}

/** Today in words; `session` is what to do today. */
export function sayToday(view: TodayView, session: StrengthView, words: CoreWords): SaidToday {
  const { at, zone, needs, morning, strength, guidance, upToM, openSessions } = view;
  const { refer, shoes, walkRun, stage } = guidance;
  const { rules, stages, exercises } = words;
  const stops = mustSeeSomeone(guidance);
  return {
    ...{ at, zone, needs, morning, strength, flare: view.flare, calm: view.calm },
    gap: sayGap(view, rules),
    keeping: view.keeping?.state ?? null,
    answer: sayAnswer(guidance, upToM, rules),
    see: refer && stops ? sayFlag(refer, rules) : null,
    alert: refer && !stops ? said(refer.flag, rules) : null,
    openSessions: openSessions.map(({ sessionId, endedAt, asks, activity }) => ({
      ...{ sessionId, endedAt, asks, what: rules.activities[activity] },
    })),
    stage: stages[stage],
    step: view.step && sayStep(view.step, words),
    lines: session.session.items.map((item) => ({
      ...{ item, name: exerciseName(item.exercise, exercises) },
    })),
    walkRun: walkRun && titled(describeWalkRun(walkRun, rules)),
    shoes: shoes && {
      sentence: said(shoes.advice, rules).sentence,
      due: view.shoes?.reviewDue ?? false,
    },
  };
}

function sayGap({ gap, upToM }: TodayView, words: RuleWords): SaidGap {
  const { days, answeredToday, isReturn, wayBack, windowDays } = gap;
  const upTo = upToM === null ? null : distance(upToM, words);
  return { days, answeredToday, isReturn, wayBack, windowDays, upTo };
}

const titled = ({ title, sentence }: Said): Said => ({ title, sentence });
const said = (rule: string, words: RuleWords): Said => titled(explain(rule, words));
