import { inUnits, sourceOf, walkRunSteps } from "#explain/explain.ts";
import { CADENCE } from "#packs/achilles/cadence.ts";
import { CROSS_TRAINING } from "#packs/cross-training.ts";
import { SPIKE_HAZARDS, SPIKE_LIMITS } from "#packs/reference/spike-hazards.ts";
import { WALK_RUN_DAYS } from "#packs/walk-run-sessions.ts";
import { WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import type { Activity } from "#timeline/timeline.ts";
import { MARKS } from "#words/en/parameters.ts";
import { WALK_RUN } from "#words/en/walk-run.ts";
import { ENGLISH } from "#words/en/words.ts";
import { bullets, capital, cell, heading, listed, table } from "../markdown.ts";
import { quantity, say, told } from "../say.ts";
import type { Section } from "../section.ts";

/** When each table goes up, holds, goes back or rests. */
const MOVES: Readonly<Record<string, () => readonly string[]>> = {
  "WR-A": () => [
    `Up: this step twice in a row within limits, at least ${say("repeatApart")} apart.`,
    "Back: the last go was high risk or over the limit (on the first step: rest). Anything else: the same step.",
  ],
  "WR-B": () => [
    `Up: this phase twice in a row within limits with ${say("walkRunRestDays")} of rest between, and a next morning no stiffer than the day's own and without swelling, both answered.`,
    "Back: the last go was high risk or over the limit (on the first phase: rest). Anything else: the same phase.",
  ],
  "WR-C": () => [
    `Begin: ten hops at ${say("walkRunHopPain")} or less. After that the coach moves it on.`,
    `${listed(WALK_RUN_DAYS.runThroughsPerWeek.map(String), "then")} times a week.`,
    `Rest ${say("runThroughRest")}: the last go was over, or the week's morning pain is above the week before.`,
  ],
  "WR-D": () => [
    "Sore means above usual pain.",
    trackDays(),
    `Sore in the warm-up, a limp or pain above ${say("hardStop")}: ${say("soreBeforeRest")} off and back a level. Sore in it: ${say("soreDuringRest")} off and back a level. On the first level: rest as long.`,
    `Sore after, not settled or not answered: the same level. Else up, at most ${say("levelUpsPerWeek")} in a week.`,
  ],
  "WR-E": () => [
    "Up: this block twice in a row within limits.",
    `Off days of its calendar: ${listed(WALK_RUN_DAYS.gentleOff.map(String))}.`,
    "Back: the last go was high risk or over the limit (on the first block: rest). Anything else: the same block.",
  ],
};

function trackDays(): string {
  const { firstWeeks, untilLevel, restDays, laterRestDays } = WALK_RUN_DAYS.track;
  return `Rest days between workouts: ${restDays} in the first ${firstWeeks} weeks and up to level ${untilLevel}, then ${laterRestDays}.`;
}

/** The tables that end by distance were published in miles. */
const AS_PUBLISHED = inUnits(ENGLISH, "mi");

/** The walk-run tables. */
export function walkRun(): Section {
  return {
    title: "Walk-run tables",
    parts: [
      "The coach assigns a table; the first one here is the usual choice. An open flag that closes running rests every table. The last step never goes up. What the runner reads of a move:",
      told(["WR-UP", "WR-STAY", "WR-DOWN", "WR-REST"]),
      ...Object.values(WALK_RUN_TABLES).flatMap(({ table: id, source, firstStep }) => [
        heading(`${WALK_RUN.tables[id].title} (${id})`),
        table(
          ["Step", "Session"],
          walkRunSteps(id, AS_PUBLISHED).map((step, index) => [firstStep + index, step]),
        ),
        bullets(moves(id)),
        `Source: ${source}. Of the moves: ${sourceOf(id)}.`,
      ]),
    ],
  };
}

function moves(id: string): readonly string[] {
  const words = MOVES[id];
  if (words === undefined) throw new Error(`handbook: walk-run table ${id} has no moves in words`);
  return words();
}

const ACTIVITIES: Readonly<Record<Activity, string>> = {
  run: "running",
  walk: "walking",
  strength: "strength work",
  swim: "swimming",
  cycle: "cycling",
  poolRun: "deep-water running",
  elliptical: "elliptical trainer",
};

/** Spikes, the week and what may stand in for a run. */
export function runningLoad(): Section {
  return {
    title: "Running load",
    parts: [
      heading("One long run"),
      `A run may be ${say("spikeCapTenths")} of the longest of the last ${say("spikeWindow")}, in whole metres, rounded down. What the runner told of at the start counts as a run then. In a walk-run only the metres run count. With no run in that time there is nothing to measure by, and the walk-run table comes instead.`,
      table(
        ["Band", "This run against the longest", "Injury rate ratio (95 % interval)", "Source"],
        SPIKE_HAZARDS.map(({ band, session, ratio, source }) => [band, session, ratio, source]),
      ),
      `${SPIKE_LIMITS} The ratios do not rise from band to band, so nothing may say that each is worse than the one before.`,
      heading("The week"),
      "No weekly ratio is computed: the ten-per-cent week made no difference in a trial of 532 novices (BUI08), and the acute-to-chronic ratio is an artefact its own students advise to drop (IMP20, IMP21). The change from week to week may be shown; a coach may set a cap for it, and none is set by default (one return-to-run programme kept to 20 % a week, PRA19). Effort times minutes as one number for a session is unverified here, and isn't computed.",
      heading("In place of a run"),
      table(
        [
          "Instead",
          "Minutes for a minute",
          "Likeness",
          "Studied for",
          "What was found",
          "Source",
          "Evidence",
        ],
        CROSS_TRAINING.map((row) => [
          capital(ACTIVITIES[row.activity]),
          `${row.minutesPerRunMinute}, at the same effort`,
          row.likeness,
          row.studiedWeeks === null ? "not studied" : `${row.studiedWeeks} weeks`,
          cell(row.says),
          row.source,
          row.evidence,
        ]),
      ),
      heading("A quicker step"),
      "Only from S4 or for somebody who is running now, one cue at a time, never with a change of foot strike and without running faster.",
      table(
        ["What", "Value", "Source", "Evidence"],
        Object.entries(CADENCE).map(([name, { value, unit, source, evidence }]) => [
          cell(MARKS.cadence[name as keyof typeof CADENCE]),
          quantity(value, unit),
          source,
          evidence,
        ]),
      ),
    ],
  };
}
