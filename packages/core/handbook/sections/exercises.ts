import { RULE_IDS } from "#explain/explain.ts";
import { EXERCISES, screen, type Exercise, type ScreenContext } from "#exercises/exercises.ts";
import type { Site, Stage } from "#timeline/timeline.ts";
import { CHANGES } from "#words/en/plan.ts";
import { bullets, capital, cell, heading, lower, table } from "../markdown.ts";
import { exerciseName, rule, STAGES } from "../say.ts";
import type { Section } from "../section.ts";

const BENDS: Readonly<Record<Exercise["dfClass"], string>> = {
  none: "none",
  low: "at or above neutral",
  lowToMid: "neutral to middle",
  mid: "middle",
  midToHigh: "middle to end",
  high: "near the end",
};
const SPRING = ["none", "a little", "some", "most"] as const;
const ROLES: Readonly<Record<Exercise["limbRole"], string>> = {
  both: "both legs",
  single: "the working leg",
  lead: "the leading leg",
  trail: "the trailing leg",
};

/** A continuing runner with a sore right side: what the table alone says. */
function context(stage: Stage, site: Site, coachPlan: readonly string[]): ScreenContext {
  return {
    stage,
    site,
    sides: "right",
    side: null,
    returning: false,
    runGateMet: true,
    locks: [],
    packs: ["achilles"],
    coachPlan,
  };
}

/** What becomes of an exercise, as the rules themselves answer. */
function fate(id: string, stage: Stage, site: Site): string {
  const answer = screen([id], context(stage, site, []));
  const changed = answer.changed[0];
  if (changed !== undefined) return `with a change (${letterOf(changed.change)})`;
  const removed = answer.removed[0];
  if (removed === undefined) return "yes";
  const byCoach = screen([id], context(stage, site, [id])).removed.length === 0;
  const instead = removed.substitute === null ? "none" : lower(exerciseName(removed.substitute));
  return `${byCoach ? "coach only, else" : "no:"} ${instead}`;
}

const LETTERS = Object.keys(CHANGES);

function letterOf(change: string): string {
  return String.fromCodePoint("a".charCodeAt(0) + LETTERS.indexOf(change));
}

/** Stages that answer alike, in a row, as one phrase: "S0–S2 no: …; from S3 yes". */
function fates(id: string, stages: readonly Stage[], site: Site): string {
  const runs: { from: Stage; to: Stage; answer: string }[] = [];
  for (const stage of stages) {
    const answer = fate(id, stage, site);
    const last = runs.at(-1);
    if (last?.answer === answer) last.to = stage;
    else runs.push({ from: stage, to: stage, answer });
  }
  if (runs.length === 1) return capital(runs[0]?.answer ?? "");
  return capital(
    runs
      .map(({ from, to, answer }) => {
        if (to === "maintain") return `from ${from} ${answer}`;
        return from === to ? `${from} ${answer}` : `${from}–${to} ${answer}`;
      })
      .join("; "),
  );
}

const EARLY: readonly Stage[] = ["S0", "S1"];
const LATER = STAGES.filter((stage) => !EARLY.includes(stage));

/** The first two stages read one column for every site; a table that breaks this is no table of ours. */
function atFirst(id: string): string {
  const answer = fates(id, EARLY, "midportion");
  if (answer !== fates(id, EARLY, "insertional")) {
    throw new Error(`handbook: ${id} differs by site in the first stages`);
  }
  return answer;
}

/** What each exercise asks of the tendon. */
function demands(): string {
  return table(
    [
      ...["Exercise", "Ankle bend under load", "Spring", "Tendon load", "Load placed by"],
      ...["Tendon loaded", "Stands in when it is out"],
    ],
    EXERCISES.map((row) => [
      exerciseName(row.id),
      BENDS[row.dfClass],
      SPRING[row.elastic],
      row.achillesTier,
      row.tierEvidence,
      ROLES[row.limbRole],
      row.substitute === null ? "" : exerciseName(row.substitute),
    ]),
  );
}

/** The exercise table: what each asks of the tendon, and what becomes of it by stage and site. */
export function exercises(): Section {
  const rules = RULE_IDS.filter((id) => id.startsWith("E-"));
  return {
    title: "Exercises",
    parts: [
      "Tendon load is an order from 0 to 4, never a number of body weights: the laboratories' numbers can't be compared with one another (BAX21, DEM23, TEN). “Spring” is the demand on the tendon's quick stretch and recoil. In lunges and step-ups the trailing leg's tendon works harder than the leading one's (BAX21).",
      heading("What each asks of the tendon"),
      demands(),
      heading("What becomes of it, by stage and site"),
      "Answered by the rules themselves, for a runner who is running, with one sore side and no open flag. After “no” stands what comes in its place: the substitute, or its own substitute where that is out too. “Coach only” stays out unless the coach puts it in the plan. Somebody unsure of the site, or sore in both places, is read as insertional.",
      table(
        ["Exercise", "S0 and S1, any site", "From S2, midportion", "From S2, insertional"],
        EXERCISES.map(({ id }) => [
          exerciseName(id),
          atFirst(id),
          fates(id, LATER, "midportion"),
          fates(id, LATER, "insertional"),
        ]),
      ),
      "The changes:",
      bullets(Object.entries(CHANGES).map(([change, words]) => `(${letterOf(change)}) ${words}`)),
      bullets([
        "A returning runner keeps no running exercise until every gate into S3 is met.",
        "With both sides sore, what asks for a sore side in front is taken out.",
        "What an open flag closes comes back as nothing: no substitute is offered under a lock.",
        "Uphill running is a caution by ankle bend alone; one laboratory found the tendon no worse for it (NEV14).",
      ]),
      heading("Why an exercise is out or changed"),
      table(
        ["Rule", "What the runner reads", "Source"],
        rules.map((id) => {
          const { title, sentence, source } = rule(id);
          return [id, cell(`${title}: ${sentence}`), source];
        }),
      ),
    ],
  };
}
