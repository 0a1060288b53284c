import { LADDER, type LadderItem } from "#packs/achilles/ladder.ts";
import type { GateRow } from "#packs/gate-row.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import type { Stage } from "#timeline/timeline.ts";
import { PACKS as PACK_NAMES } from "#words/en/packs.ts";
import { STAGES as STAGE_WORDS } from "#words/en/stages.ts";
import { bullets, capital, heading, table } from "../markdown.ts";
import { exerciseName, rule, say, STAGES, stageName } from "../say.ts";
import type { Section } from "../section.ts";

const SIDES: Readonly<Record<LadderItem["side"], string>> = {
  both: "both legs",
  each: "each leg in turn",
  sore: "the sore leg",
};

function doseOf({ sets, reps, holdSeconds }: LadderItem): string {
  if (reps !== null) return `${sets} × ${reps}`;
  return holdSeconds === null ? `${sets} × as planned` : `${sets} × ${holdSeconds} s`;
}

function tempoOf({ tempo }: LadderItem): string {
  if (tempo === null) return "";
  const { up, hold, down } = tempo;
  return hold === 0 ? `${up} s up, ${down} s down` : `${up} s up, ${hold} s held, ${down} s down`;
}

function stageParts(stage: Stage): readonly string[] {
  const { items } = LADDER[stage];
  return [
    heading(capital(stageName(stage))),
    `${capital(STAGE_WORDS[stage].often)}. It starts with:`,
    table(
      ["Exercise", "Dose", "Tempo", "Rest", "Side", "Source"],
      items.map((item) => [
        exerciseName(item.exercise) +
          (item.heavySlow ? " (doses by week, see *Loading programmes*)" : ""),
        doseOf(item),
        tempoOf(item),
        `${item.restSeconds} s`,
        SIDES[item.side],
        item.source,
      ]),
    ),
  ];
}

function needs({ passes, parameter, orEven }: GateRow): string {
  if (parameter === null) return "at most the limit";
  const value = say(parameter);
  switch (passes) {
    case "painAtMost":
      return `at most ${value}, and at most the limit`;
    case "fullWeek":
      return `${value} since the stage began, every strength session of this week within`;
    case "evenSides":
      return `at least ${value} of the other side`;
    default:
      return orEven === undefined
        ? `at least ${value}`
        : `at least ${value}, or ${say("lsiTenths")} of the other side`;
  }
}

function gateRows(): readonly (readonly string[])[] {
  return Object.values(PACK_RULES).flatMap(({ id, gates }) =>
    gates.map((row) => [
      row.into === "maintain" ? "Maintain" : row.into,
      id === "achilles" ? "" : PACK_NAMES[id],
      `${rule(row.gate).title} (${row.gate})`,
      needs(row),
      row.source,
      row.evidence,
    ]),
  );
}

/** The product's ladder and its gates. */
export function stages(): Section {
  return {
    title: "Stages and gates",
    parts: [
      "The ladder joins the founding article's order (holds, slow raises not below the step, faster, then springy work) with published gates. The stage is the one the coach assigned last, and S0 without one. S0 is where somebody begins whose one-leg raise hurts more than 3, whose daily life hurts more than 2, or who has newly flared up (seed §4, GRI21); a coach may begin higher. An open flag can hold it down; nothing moves it up by itself.",
      ...STAGES.flatMap(stageParts),
      heading("Gates"),
      "All gates of a stage have to be met. A test that is missing is a gate not met. Pain gates stand beside tests of function because each misses what the other sees: of sixteen people who felt well again only four had their function back (SIL07B), and one runner raised more on the sore side while still far from well (FRA20).",
      table(["Into", "Only for", "Gate", "Needs", "Source", "Evidence"], gateRows()),
      bullets([
        `Symmetry passes at ${say("lsiTenths")}; the other side's count has to be above nothing. With both sides sore, or a count missing, symmetry is missing.`,
        `A run for the running gate lasts ${say("easyRunMinutes")} or more without a walk, and is within limits.`,
        "Getting into S3 by these gates is what a returning runner needs before any running; a stage the coach assigned does not replace a gate.",
        "Nothing is promised about when a gate will be passed, and no gate asks that holds took pain away.",
      ]),
    ],
  };
}
