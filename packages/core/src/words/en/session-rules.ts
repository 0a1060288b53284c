import { value } from "#packs/parameters.ts";
import type { SESSION_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the judging of a session (clinical.md 1.3, 1.4) and of the gates (2.7). */
export const SESSION_RULES: SaidOf<typeof SESSION_SOURCES> = {
  A1: {
    title: "High risk",
    sentence: `You limped, or pain went above ${value("hardStop")}. We step back.`,
  },
  A2: {
    title: "Over your limit",
    sentence: "Pain during or after went over your limit. We step back one step.",
  },
  A3: {
    title: "Still sore a day later",
    sentence: "By the next reading, pain was still over your limit. We step back one step.",
  },
  A4: {
    title: "Slow to settle",
    sentence:
      "By the next reading, pain was within your limit but not back to your usual. We stay on this step.",
  },
  A5: {
    title: "Still open",
    sentence: "We decide about this session when your next reading is in.",
  },
  A6: {
    title: "Not enough to judge",
    sentence: "A reading or an answer is missing, so this session can’t move you up.",
  },
  A7: {
    title: "Within your limits",
    sentence: "Pain stayed within your limit and went back to your usual in time.",
  },
  baseline: {
    title: "Your usual pain",
    sentence:
      "The middle of your last mornings after a quiet day. It may fall freely; it rises at most one above what you told us at the start, so a worse tendon can’t become the new normal.",
  },
  masked: {
    title: "Hidden by pain medicine",
    sentence:
      "Pain medicine can hide how a tendon took it. Such answers can hold you or step you back, never move you up.",
  },
  heelRaisePain: {
    title: "Calm heel raise",
    sentence: "Ten heel raises hurt no more than your limit.",
  },
  holdsWeek: {
    title: "A week of holds",
    sentence: "A full week of holds, each session within your limits.",
  },
  floorRaisesWeek: {
    title: "A week of floor raises",
    sentence: "A full week of slow raises on the floor, each session within your limits.",
  },
  adlPain: {
    title: "Calm daily life",
    sentence: "Walking about and stairs hurt little enough.",
  },
  briskWalk: {
    title: "Half an hour’s brisk walk",
    sentence: "Thirty minutes of brisk walking stay within your limit.",
  },
  heelRaise: {
    title: "Twenty heel raises",
    sentence: "Twenty good one-leg raises on the sore side, or nine tenths of the other side.",
  },
  hopPain: {
    title: "Ten calm hops",
    sentence: `Ten hops on one leg hurt ${value("hopPain")} or less.`,
  },
  run30: {
    title: "Two easy half hours",
    sentence: "Two easy runs of thirty minutes, both settled.",
  },
  heelRaiseLsi: {
    title: "Even heel raises",
    sentence:
      "The sore side does at least nine tenths of the other side’s raises. Feeling well is not enough: in one study only a quarter of symptom-free people had their strength back.",
  },
  hopLsi: {
    title: "Even hops",
    sentence: "The sore side does at least nine tenths of the other side’s hops.",
  },
  calfPain: {
    title: "Daily life without pain",
    sentence: "After a calf strain, daily life hurts no more before you run in full.",
  },
  calfRaises: {
    title: "Thirty heel raises",
    sentence: "After a calf strain, thirty one-leg heel raises from the floor on the sore side.",
  },
  calfEven: {
    title: "Calves alike",
    sentence:
      "After a calf strain, the sore side does at least nine tenths of what the other does.",
  },
  score: {
    title: `Achilles score of ${value("scoreRecovered")}`,
    sentence: `Your own answers add up to ${value("scoreRecovered")} or more of 100. It is our questionnaire, not an official one.`,
  },
  running4Weeks: {
    title: "Four steady weeks",
    sentence: "You have run in each of the last four weeks, and every run settled.",
  },
};
