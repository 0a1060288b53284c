import { CHANGE_WORDS, explain, RULE_IDS } from "#explain/explain.ts";
import { EXERCISES, screen, type Exercise, type ScreenContext } from "#exercises/exercises.ts";
import type { Site, Stage } from "#timeline/timeline.ts";
import { bullets, cell, heading, table } from "../markdown.ts";
import { exerciseName, STAGES } from "../say.ts";
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
  const instead = removed.substitute === null ? "none" : exerciseName(removed.substitute);
  return `${byCoach ? "coach only" : "no"}; ${instead}`;
}

const LETTERS = Object.keys(CHANGE_WORDS);

function letterOf(change: string): string {
  return String.fromCodePoint("a".charCodeAt(0) + LETTERS.indexOf(change));
}

interface Column {
  readonly title: string;
  readonly stage: Stage;
  readonly site: Site;
}

/** Neighbouring columns that say the same of every exercise are one. */
function columns(): readonly Column[] {
  const all = (["midportion", "insertional"] as const).flatMap((site) =>
    STAGES.map((stage) => ({ title: `${stage}, ${site}`, stage, site })),
  );
  const early = all.filter(({ stage }) => stage === "S0" || stage === "S1");
  const later = all.filter((column) => !early.includes(column));
  for (const { id } of EXERCISES)
    for (const stage of ["S0", "S1"] as const)
      if (fate(id, stage, "midportion") !== fate(id, stage, "insertional"))
        throw new Error(`handbook: ${id} differs by site at ${stage}`);
  const firsts = early
    .filter(({ site }) => site === "midportion")
    .map((column) => ({ ...column, title: `${column.stage}, any site` }));
  const merged = later.filter(
    ({ stage, site }) =>
      stage !== "maintain" ||
      EXERCISES.some(({ id }) => fate(id, stage, site) !== fate(id, "S4", site)),
  );
  return [
    ...firsts,
    ...merged.map((column) =>
      column.stage === "S4" ? { ...column, title: `S4 and after, ${column.site}` } : column,
    ),
  ];
}

/** The exercise table: what each asks of the tendon, and what becomes of it by stage and site. */
export function exercises(): Section {
  const shown = columns();
  const rules = RULE_IDS.filter((id) => id.startsWith("E-"));
  return {
    title: "Exercises",
    parts: [
      "Tendon load is an order from 0 to 4, never a number of body weights: the laboratories' numbers can't be compared with one another (BAX21, DEM23, TEN). “Spring” is the demand on the tendon's quick stretch and recoil. In lunges and step-ups the trailing leg's tendon works harder than the leading one's (BAX21).",
      heading("What each asks of the tendon"),
      table(
        [
          "Exercise",
          "Ankle bend under load",
          "Spring",
          "Tendon load",
          "Load placed by",
          "Tendon loaded",
          "Stands in when it is out",
        ],
        EXERCISES.map((row) => [
          row.name,
          BENDS[row.dfClass],
          SPRING[row.elastic],
          row.achillesTier,
          row.tierEvidence,
          ROLES[row.limbRole],
          row.substitute === null ? "" : exerciseName(row.substitute),
        ]),
      ),
      heading("What becomes of it, by stage and site"),
      "Answered by the rules themselves, for a runner who is running, with one sore side and no open flag. After “no” stands what comes in its place: the substitute, or its own substitute where that is out too. “Coach only” stays out unless the coach puts it in the plan. Somebody unsure of the site, or sore in both places, is read as insertional.",
      table(
        ["Exercise", ...shown.map(({ title }) => title)],
        EXERCISES.map((row) => [
          row.name,
          ...shown.map(({ stage, site }) => fate(row.id, stage, site)),
        ]),
      ),
      "The changes:",
      bullets(LETTERS.map((change) => `(${letterOf(change)}) ${CHANGE_WORDS[change] ?? ""}`)),
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
          const { title, sentence, source } = explain(id);
          return [id, cell(`${title}: ${sentence}`), source];
        }),
      ),
    ],
  };
}
