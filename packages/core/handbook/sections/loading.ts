import {
  CONTACT_BUDGET,
  contactsOf,
  PLYOMETRICS,
  type DrillDose,
} from "#packs/achilles/plyometrics.ts";
import {
  PROGRAMMES,
  type LoadingPhase,
  type LoadingRow,
  type Programme,
} from "#packs/achilles/loading/programmes.ts";
import { JUMPS } from "#words/en/jumps.ts";
import { heading, lower, table } from "../markdown.ts";
import { exerciseName } from "../say.ts";
import type { Section } from "../section.ts";

const SITES: Readonly<Record<Programme["sites"], string>> = {
  any: "any site",
  midportion: "midportion only",
  heelBone: "insertional",
};
const CHOSEN: Readonly<Record<Programme["chosenBy"], string>> = {
  default: "the ladder brings it in by itself",
  coach: "a coach may choose it",
  nobody: "background reading; nobody can assign it",
};

function dose({ sets, reps, holdSeconds, metres }: LoadingRow): string {
  if (reps !== null) return `${sets} × ${reps}`;
  if (holdSeconds !== null) return `${sets} × ${holdSeconds} s`;
  return metres === null ? `${sets} sets` : `${sets} × ${metres} m`;
}

/** How far the source, or our own bounds, let a coach go from the dose. */
function bounds({ ranges = {} }: LoadingRow): string {
  const { sets, reps, holdSeconds } = ranges;
  const said = [
    ...(sets === undefined ? [] : [`${span(sets)} sets`]),
    ...(reps === undefined ? [] : [`${span(reps)} repetitions`]),
    ...(holdSeconds === undefined ? [] : [`${span(holdSeconds)} s`]),
  ];
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

function often({ timesPerDay, daysPerWeek }: LoadingRow["frequency"]): string {
  const times = span(timesPerDay);
  const days = span(daysPerWeek);
  const daily = times === "1" ? "" : `${times} times a day, `;
  return `${daily}${days === "7" ? "every day" : `${days} days a week`}`;
}

function span([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `${least}–${most}`;
}

function weeksOf({ title, fromWeek, untilWeek }: LoadingPhase): string {
  if (title.startsWith("Week")) return "";
  if (untilWeek === null) return ` (from week ${fromWeek})`;
  return fromWeek === untilWeek ? ` (week ${fromWeek})` : ` (weeks ${fromWeek}–${untilWeek})`;
}

/** A phase's lines without its name: what is done, and how. Lines that differ only in the exercise become one. */
function linesOf(phase: LoadingPhase): readonly (readonly string[])[] {
  const lines = new Map<string, { does: string[]; how: readonly string[] }>();
  for (const row of phase.rows) {
    const how = howOf(row);
    const floor = row.floor === null ? "" : ` (on the floor: ${lower(exerciseName(row.floor))})`;
    const line = lines.get(how.join("|")) ?? { does: [], how };
    line.does.push(row.does + floor);
    lines.set(how.join("|"), line);
  }
  return [...lines.values()].map(({ does, how }) => [does.join("; "), ...how]);
}

function howOf(row: LoadingRow): readonly string[] {
  const tempo = row.tempo === null ? [] : [`${row.tempo.up} s up, ${row.tempo.down} s down`];
  const rest = row.restSeconds === null ? [] : [`${row.restSeconds} s between sets`];
  return [
    `${dose(row)}${bounds(row)}, ${often(row.frequency)}`,
    [row.load, ...tempo, ...rest].join("; "),
    row.source,
    row.evidence,
  ];
}

function rowsOf(phase: LoadingPhase): readonly (readonly string[])[] {
  const name = `${phase.title}${weeksOf(phase)}`;
  if (phase.rows.length === 0) {
    return [[name, phase.who, "not read in the source", "", "", "", phase.evidence]];
  }
  return linesOf(phase).map((line, index) =>
    index === 0 ? [name, phase.who, ...line] : ["″", "″", ...line],
  );
}

function programmeParts(programme: Programme): readonly string[] {
  const { title, id, sites, chosenBy, pace, note, source, evidence } = programme;
  const pacing = pace === "weeks" ? "goes by the week" : "goes by how it goes, not by the week";
  return [
    heading(`${title} (${id})`),
    `For ${SITES[sites]}; ${CHOSEN[chosenBy]}; ${pacing}. ${note} Source: ${source} (${evidence}).`,
    table(
      ["Phase", "Who", "What", "Dose", "Load, tempo and rest", "Source", "Evidence"],
      programme.phases.flatMap(rowsOf),
    ),
  ];
}

/** Every loading programme. */
export function loading(): Section {
  return {
    title: "Loading programmes",
    parts: [
      "Doses as their sources give them; of a range the lower end is where it starts (ours). Whatever programme is chosen, every line of it passes through the exercise table for the runner's stage and site, and what is taken out comes back as its substitute. No programme is called the best: any active programme did better than waiting, and none clearly better than another (NMA21).",
      "Holds are where loading starts and nothing more. In the Achilles they were not shown to ease pain at once (VDV20, ONE18; a small pilot found a little, BRA21), so nothing promises it and no gate asks for it.",
      ...PROGRAMMES.flatMap(programmeParts),
    ],
  };
}

function drill({ does, sets, reps, metres }: DrillDose): string {
  return `${JUMPS.drills[does]} ${sets} × ${reps === null ? `${metres ?? 0} m` : reps}`;
}

/** The plyometric ladder. */
export function plyometrics(): Section {
  return {
    title: "The plyometric ladder",
    parts: [
      "Springy work from least to most. Its order and its rests are ours, after the load tiers and two published programmes; some doses are published. Up one step a week at most, and only with a weekly step up; back one after a week that steps back.",
      table(
        [
          "Step",
          "Drill",
          "Dose to start",
          "Up to",
          "Landings",
          "Rest until the next",
          "From stage",
          "Source",
          "Evidence",
        ],
        PLYOMETRICS.map((row) => [
          row.step,
          JUMPS.steps[row.step],
          row.start.map(drill).join("; "),
          row.upTo === null ? "" : row.upTo.map(drill).join("; "),
          contactsOf(row.start) ?? "",
          row.restHours === 0 ? "may be daily" : `${row.restHours} h`,
          row.firstStage,
          row.source,
          row.evidence,
        ]),
      ),
      `For comparison: one published routine before running comes to ${CONTACT_BUDGET.total} landings (${CONTACT_BUDGET.twoLegs} on two legs, ${CONTACT_BUDGET.oneLeg} on one, ${CONTACT_BUDGET.broadHops} broad hops). That is ${lower(CONTACT_BUDGET.says).replace(".", "")} (${CONTACT_BUDGET.source}). A pain-guided hopping programme of twelve weeks was feasible in fifteen runners (SAN19).`,
    ],
  };
}
