import { says, type Explanation } from "#explain/explanation.ts";
import { value } from "#packs/parameters.ts";

/** Words of the judging of a session (clinical.md 1.3, 1.4) and of the gates (2.7). */
export const SESSION_WORDS = {
  A1: says(
    "High risk",
    `You limped, or pain went above ${value("hardStop")}. We step back.`,
    "SIL07, EFE",
  ),
  A2: says(
    "Over your limit",
    "Pain during or after went over your limit. We step back one step.",
    "seed §1, TPH, UDEL",
  ),
  A3: says(
    "Still sore a day later",
    "By the next reading, pain was still over your limit. We step back one step.",
    "TPH",
  ),
  A4: says(
    "Slow to settle",
    "By the next reading, pain was within your limit but not back to your usual. We stay on this step.",
    "seed §1, UDEL",
  ),
  A5: says("Still open", "We decide about this session when your next reading is in.", "seed §1"),
  A6: says(
    "Not enough to judge",
    "A reading or an answer is missing, so this session can't move you up.",
    "ours",
  ),
  A7: says(
    "Within your limits",
    "Pain stayed within your limit and went back to your usual in time.",
    "seed §1",
  ),
  baseline: says(
    "Your usual pain",
    "The middle of your last mornings after a quiet day. It may fall freely; it rises at most one above what you told us at the start, so a worse tendon can't become the new normal.",
    "ours",
  ),
  masked: says(
    "Hidden by pain medicine",
    "Pain medicine can hide how a tendon took it. Such answers can hold you or step you back, never move you up.",
    "RFL, PPT; hours ours",
  ),
  heelRaisePain: says(
    "Calm heel raise",
    "Ten heel raises hurt no more than your limit.",
    "seed §4, GRI21",
  ),
  holdsWeek: says(
    "A week of holds",
    "A full week of holds, each session within your limits.",
    "TPH, seed §4",
  ),
  floorRaisesWeek: says(
    "A week of floor raises",
    "A full week of slow raises on the floor, each session within your limits.",
    "SIL20",
  ),
  adlPain: says("Calm daily life", "Walking about and stairs hurt little enough.", "SIL20, ACH1"),
  briskWalk: says(
    "Half an hour's brisk walk",
    "Thirty minutes of brisk walking stay within your limit.",
    "ACH1",
  ),
  heelRaise: says(
    "Twenty heel raises",
    "Twenty good one-leg raises on the sore side, or nine tenths of the other side.",
    "SAX",
  ),
  hopPain: says("Ten calm hops", `Ten hops on one leg hurt ${value("hopPain")} or less.`, "PRA19"),
  run30: says("Two easy half hours", "Two easy runs of thirty minutes, both settled.", "ours"),
  heelRaiseLsi: says(
    "Even heel raises",
    "The sore side does at least nine tenths of the other side's raises. Feeling well is not enough: in one study only a quarter of symptom-free people had their strength back.",
    "SIL07B, GPK",
  ),
  hopLsi: says(
    "Even hops",
    "The sore side does at least nine tenths of the other side's hops.",
    "GPK",
  ),
  calfPain: says(
    "Daily life without pain",
    "After a calf strain, daily life hurts no more before you run in full.",
    "GRE22",
  ),
  calfRaises: says(
    "Thirty heel raises",
    "After a calf strain, thirty one-leg heel raises from the floor on the sore side.",
    "GRE22",
  ),
  calfEven: says(
    "Calves alike",
    "After a calf strain, the sore side does at least nine tenths of what the other does.",
    "GRE22",
  ),
  score: says(
    `Achilles score of ${value("scoreRecovered")}`,
    `Your own answers add up to ${value("scoreRecovered")} or more of 100. It is our questionnaire, not an official one.`,
    "IVE12",
  ),
  running4Weeks: says(
    "Four steady weeks",
    "You have run in each of the last four weeks, and every run settled.",
    "ours",
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
