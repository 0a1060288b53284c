import { lightDayRule, runCap } from "@springback/core/guidance";
import { type Kept, reading } from "@springback/core/kept";
import { guideSafely } from "@springback/core/safety";
import type { SessionItem } from "@springback/core/strength";
import { strengthView } from "@springback/core/strength-view";
import type { Guidance } from "@springback/core/timeline";
import type { Draft } from "#features/check/draft.ts";
import { answeredFacts } from "#features/check/draft-facts.ts";
import type { Guard } from "#features/player/play.ts";

/** What the rules make of a finished draft. */
export interface FirstDay {
  readonly guidance: Guidance;
  /** The longest run allowed, whole metres; null when none is known. */
  readonly runCapM: number | null;
  /** Whether the heel raises may be counted today. */
  readonly offersTest: boolean;
  /** One set to do at once; null where the rules have none. */
  readonly hold: SessionItem | null;
  readonly guard: Guard;
}

/** What the rules say to a finished draft; the same core that the server asks. Null while a question is open. */
export function firstDayOf(draft: Draft, zone: string): FirstDay | null {
  const facts = answeredFacts(draft);
  if (!facts || !draft.now) return null;
  const { at, pain } = draft.now;
  const settings = { zone, packs: ["achilles"], profile: "seed" } as const;
  const told: Kept = { settings, facts, level: "free", until: null, plan: null };
  const { state } = reading(told, at);
  const runCapM = runCap(state, at);
  const planned = runCapM === null ? null : { activity: "run" as const, distanceM: runCapM };
  const { guidance } = guideSafely(state, { at, planned });
  const { session, instead, painCap } = strengthView({ ...told, state }, at);
  const hold = session.items.find(({ holdSeconds }) => holdSeconds !== null);
  return {
    guidance,
    runCapM,
    offersTest: pain <= painCap && mayTest(guidance),
    // One set is what a first visit has time for.
    hold: hold ? { ...hold, sets: 1 } : null,
    guard: { instead, painCap },
  };
}

/** Not with any flag open, whatever it locks, and not on a day of rest or a light one. */
function mayTest(guidance: Guidance): boolean {
  const { refer, decision } = guidance;
  return refer === null && decision !== "rest" && lightDayRule(guidance) === null;
}
