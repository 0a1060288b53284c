import { ENTRY_HOLD } from "#packs/achilles/ladder.ts";
import { FLARE } from "#packs/shown-spans.ts";
import { bullets, heading, table } from "../markdown.ts";
import { say } from "../say.ts";
import type { Section } from "../section.ts";

/** What "it's worse" begins, and how somebody comes back after days without an answer. */
export function worse(): Section {
  const { days, longest, usualMornings } = FLARE;
  return {
    title: "When it gets worse, and after a gap",
    parts: [
      "A runner who says that it is worse is asked the red-flag questions first; a yes goes before everything here. Without one, calm days begin. They change no rule: the answer of the day is given as ever, and the stricter of the two is followed.",
      table(
        ["What", "Value", "Source"],
        [
          ["Days without running or jumping, at least", `${days.value} days`, days.source],
          [
            "Mornings in a row with no more than the usual pain that end them, once those days are over",
            `${usualMornings.value} mornings`,
            usualMornings.source,
          ],
          ["Days after which somebody should look", `${longest.value} days`, longest.source],
          [
            "Load that is kept, once a day",
            `${ENTRY_HOLD.sets} × ${ENTRY_HOLD.holdSeconds} s hold on two legs, within the pain limit`,
            ENTRY_HOLD.source,
          ],
        ],
      ),
      bullets([
        "The usual pain is the one from before it got worse: the sore mornings themselves don't raise it. Where it is unknown, no morning ends the calm days; the runner does.",
        "A morning without an answer is no usual one, nor is one with pain medicine behind it.",
        "A week is closed to whatever loads the tendon up to the first morning that could end them (W-CALM). What is light stays, and nothing is added on top of a later day.",
        "A red flag that stops everything ends them at once. The coach is told once, when they begin.",
      ]),
      heading("After a gap"),
      bullets([
        "A day without an answer stays a gap: it is never filled in, and never counts as a calm one.",
        `From ${say("restedAway")} without an answer on, the red-flag questions and the check-in are asked again before anything else.`,
        `Running starts again where the rules say: up to ${say("spikeCapTenths")} of the longest run of the last ${say("spikeWindow")}, by the walk-run table where there was none, and by the tests first for somebody who had to stop.`,
        "What was missed is not added to what comes next.",
      ]),
    ],
  };
}
