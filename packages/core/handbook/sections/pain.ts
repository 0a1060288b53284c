import { sourceOf } from "#explain/explain.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import { ACTIVITY_CLASSES } from "#packs/reference/activity-classes.ts";
import { PAIN_RULES, PAIN_ZONES, SETTLE_TOLERANCES } from "#packs/reference/pain-rules.ts";
import { PROFILE_SOURCES, PROFILES, type Profile } from "#packs/profiles.ts";
import type { ProfileId } from "#timeline/timeline.ts";
import { PACKS as PACK_NAMES } from "#words/en/packs.ts";
import { LIMITS } from "#words/en/plan.ts";
import { bullets, cell, heading, table } from "../markdown.ts";
import { bare, pain, say, titled, told } from "../say.ts";
import type { Section } from "../section.ts";

/** The profiles a coach may choose for the Achilles. */
const CHOSEN: readonly (readonly [id: ProfileId, name: string])[] = [
  ["seed", "Founding article (default)"],
  ["silbernagel2007", "Pain-monitoring model of 2007"],
];

function profileRow(name: string, profile: Profile, source: string): readonly string[] {
  const { cap, settleBy, settleTo, hardStop, tolerance } = profile;
  const back = settleTo === "baseline" ? "usual pain" : "pain before the session";
  return [
    name,
    pain(cap),
    LIMITS.clocks[settleBy],
    tolerance === 0 ? back : `${back} + ${tolerance}`,
    `above ${pain(hardStop)}`,
    source,
  ];
}

/** Where the default and the trialled model answer differently (clinical brief, section 1.2). */
const DIFFERENCES: readonly (readonly string[])[] = [
  [
    "Pain 4 or 5 in the session, settled next morning",
    "over",
    "within",
    "the article wins; the model may be chosen",
  ],
  [
    "Pain at most 3, above usual next morning, settled at 24 hours",
    "within",
    "over",
    "the article wins: an evening runner wakes ten hours after the run",
  ],
  ["Pain at most 3, still above usual at 24 hours", "over: hold", "over: hold", "the same"],
  ["Above the limit at 24 hours", "over: back a step", "over", "the same direction"],
  [
    "Usual pain itself above the limit",
    "no run can meet it",
    "4 or 5 may be acceptable",
    "the article wins: low impact, and the coach is told",
  ],
  ["Above 5, or a limp", "stop", "stop", "the same"],
  ["Worse from week to week", "says nothing", "not allowed", "the model's rule, in every profile"],
];

/** The pain profiles side by side. */
export function painProfiles(): Section {
  const packs = Object.values(PACK_RULES).filter(({ id }) => id !== "achilles");
  return {
    title: "Pain limits side by side",
    parts: [
      "A profile says how much pain a session may reach, and by when it has to have settled. For the Achilles the founding article's is the default, and the rules know the trialled model beside it, for one runner at a time; the apps don't offer that choice yet. Other injuries bring their own.",
      table(
        ["Profile or pack", "Limit", "Settled", "Back to", "Stop line", "Source"],
        [
          ...CHOSEN.map(([id, name]) => profileRow(name, PROFILES[id], PROFILE_SOURCES[id])),
          ...packs.map(({ id, pain: limit }) => profileRow(PACK_NAMES[id], limit, limit.source)),
        ],
      ),
      "With several injuries the lowest limit holds for every session; each session is judged under every clock, and the worst counts.",
      "What the runner reads:",
      told(["cap", "hardStop"]),
      heading("Every published pain rule"),
      table(
        [
          "Rule",
          "During",
          "After",
          "Settled",
          "Week to week",
          "Against the default",
          "Not read",
          "Source",
        ],
        PAIN_RULES.map((row) => [
          row.name,
          row.during ?? "",
          row.after ?? "",
          row.settling ?? "",
          row.weekToWeek ?? "",
          cell(row.differs),
          row.unread ?? "",
          row.source,
        ]),
      ),
      `The zones of the model's picture (${PAIN_ZONES.zones.map(({ name, from, to }) => `${from}–${to} ${name}`).join(", ")}) are ${PAIN_ZONES.evidence}, and pages disagree about them (BIM). A reading up to ${Math.max(...SETTLE_TOLERANCES.values)} above usual could be let count as settled; by default none is (${SETTLE_TOLERANCES.source}).`,
      heading("Where the article and the trialled model differ"),
      table(
        ["What happens", "Founding article", "Model of 2007", "What the rules do"],
        DIFFERENCES,
      ),
    ],
  };
}

/** How hard a session was, and the published table of it. */
function loadClasses(): readonly string[] {
  return [
    heading(titled("loadClass")),
    `Effort below ${say("mediumRpe")} is light, from ${say("mediumRpe")} medium, from ${say("highRpe")} high. A run is at least medium; effort that wasn't told counts as high. The published classes overlap with pain, so pain is judged apart (SC15; reading ours). The published table, which decides nothing:`,
    table(
      [
        "Class",
        "Pain during",
        "Pain next day",
        "Effort",
        "Days before the next",
        "For example",
        "Evidence",
      ],
      ACTIVITY_CLASSES.map((row) => [
        row.name,
        row.painDuring.join("–"),
        row.painNextDay.join("–"),
        row.rpe.join("–"),
        row.recoveryDays,
        row.example,
        row.evidence,
      ]),
    ),
  ];
}

/** Usual pain, the settling clocks and what pain medicine hides. */
export function baselineAndClocks(): Section {
  return {
    title: "Usual pain and the settling clocks",
    parts: [
      heading(titled("baseline")),
      bullets([
        `The middle value (of two middle ones the lower) of the last ${say("baselineValues")} that came at least ${say("baselineRest")} after the last medium or high tendon session; exactly ${say("baselineRest")} counts.`,
        `With fewer than ${say("baselineFewest")}, what the runner said at the start. Without that, usual pain is unknown, and an unknown usual pain settles nothing.`,
        `It may fall freely. It never stands more than ${bare("baselineRise")} above what was said at the start, so that a worsening tendon can't become its own yardstick (ours).`,
      ]),
      heading("When a session has settled"),
      table(
        ["Clock", "The reading", "Counts when taken", "Without a reading"],
        [
          [
            "About a day (24 hours)",
            "Pain a day after",
            `${say("readingFrom")} to ${say("readingUntil")} after the end, both counted`,
            `the next morning, if it is back to usual; a higher morning only once ${say("readingUntil")} have passed`,
          ],
          [
            "Next morning",
            "Pain on the first steps of the next date",
            "that morning; of several, the highest",
            "open until that date is over",
          ],
          [
            "An hour (60 minutes)",
            "Pain an hour after",
            `up to ${say("reading60Until")} after the end, against pain before that session`,
            `open until ${say("reading60Until")} have passed`,
          ],
        ],
      ),
      "Sessions of one date share one clock, started by the end of the last of them. Of several readings the highest counts. The windows are ours; the clocks are published.",
      heading(titled("masked")),
      `A morning that tells of pain medicine in the last day masks every reading from ${say("maskBefore")} before it to ${say("maskAfter")} after it. Masked readings may hold or step back; they never move anybody up (ours, after RFL and PPT).`,
      ...loadClasses(),
      heading(titled("stiffness")),
      `Morning stiffness is worth a look from ${say("stiffnessRise")} above the runner's own middle of the last ${say("stiffnessDays")}, or when it is twice that and ${say("stiffnessDoubled")} or more. No published cut-off exists; it is shown and decides nothing (ours). What decides is the weekly mean (see *The weekly step*).`,
      heading("When an answer is too old"),
      `How it feels now (pain and limp) counts for ${say("nowValid")}, and only if it was told after the end of the last session (ours).`,
    ],
  };
}

/** How one finished session is judged. */
export function judging(): Section {
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      "A1",
      `A limp, or pain in or after the session above ${say("hardStop")}`,
      "high risk",
      "back a step",
    ],
    ["A2", "Pain in or after the session above the limit", "over", "back a step"],
    ["A3", "The settling reading is above usual, and above the limit", "over", "back a step"],
    ["A4", "The settling reading is above usual, within the limit", "over", "hold"],
    ["A5", "No reading yet, and still time for one", "pending", "hold"],
    [
      "A6",
      "No reading and no time left; or pain in it, pain after it or the limp not answered",
      "unknown",
      "hold",
    ],
    [
      "A7",
      "Anything else: everything answered, within the limit and settled",
      "within",
      "may go up",
    ],
  ];
  return {
    title: "Judging a finished session",
    parts: [
      "The first row that fits decides. An answer that is missing fits neither of the first two rows, but keeps a session from being within.",
      table(
        ["Rule", "When", "Verdict", "Effect", "Source"],
        rows.map(([id, when, verdict, effect]) => [id, when, verdict, effect, sourceOf(id)]),
      ),
      bullets([
        "With usual pain unknown, a reading above the limit is A3 and any other is A6.",
        "A session within limits whose own answers or reading are masked by pain medicine holds.",
        "The limit applies to the highest pain from the start of the session to an hour after (a reading of ours: the article states one limit).",
        "Going back a step when pain comes in the session, and holding when it comes after, is how two published programmes do it (TPH, UDEL).",
      ]),
      "What the runner reads:",
      told(rows.map(([id]) => id)),
    ],
  };
}
