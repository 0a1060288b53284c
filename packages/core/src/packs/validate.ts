import type { Exercise } from "#packs/achilles/exercise.ts";
import { EXERCISES } from "#packs/achilles/exercises.ts";
import { bannedAlways, bannedAt } from "#packs/bans.ts";
import { GATE_FEEDS } from "#packs/gate-row.ts";
import type { Fact, Pack } from "#packs/pack.ts";
import { PARAMETERS } from "#packs/parameters.ts";
import { RANGES } from "#packs/ranges.ts";
import { RED_FLAG_QUESTIONS } from "#packs/red-flag-questions.ts";
import { RED_FLAG_ROWS, type RedFlagRow } from "#packs/red-flags.ts";
import { substituteFaults } from "#packs/substitute-faults.ts";
import { questionsOf } from "#triage/flag-logic.ts";

/** The data that packs refer to; the product's own by default, so that a fault can be planted in it. */
export interface PackData {
  readonly exercises?: readonly Exercise[];
  readonly flags?: readonly RedFlagRow[];
}

/**
 * What contradicts itself in a pack, or in several taken together: one sentence each, none when all is well. Nothing here
 * runs in the product; the tests hold every pack to it.
 */
export function packFaults(packs: Pack | readonly Pack[], data: PackData = {}): readonly string[] {
  const list: readonly Pack[] = "id" in packs ? [packs] : packs;
  const { exercises = EXERCISES, flags = RED_FLAG_ROWS } = data;
  const ids = new Set(exercises.map((row) => row.id));
  return [
    ...list.flatMap((pack) => [
      ...painFaults(pack),
      ...spanFaults(pack),
      ...factFaults(pack),
      ...gateFaults(pack),
      ...ladderFaults(pack, exercises),
      ...unknownExercises(pack, ids),
      ...signFaults(pack, flags),
    ]),
    ...questionFaults(flags),
    ...substituteFaults(list, exercises),
  ];
}

function painFaults({ id, pain }: Pack): readonly string[] {
  const { from, to } = RANGES.scale;
  const fits = (number: number): boolean =>
    Number.isInteger(number) && number >= from && number <= to;
  return [
    ...(fits(pain.cap)
      ? []
      : [`${id}: its pain limit ${pain.cap} is no number from ${from} to ${to}.`]),
    ...(fits(pain.hardStop) && pain.hardStop >= pain.cap
      ? []
      : [`${id}: it would go on past its own stop line of ${pain.hardStop}.`]),
  ];
}

const counts = (number: number, least: number): boolean =>
  Number.isInteger(number) && number >= least;

/** Days and weeks that can't be kept, or that ask less after harder work. */
function spanFaults({ id, recovery: { medium, high }, trend }: Pack): readonly string[] {
  return [
    ...(counts(medium, 0) && counts(high, 0)
      ? []
      : [`${id}: its recovery of ${medium} and ${high} days is no number of whole days.`]),
    ...(high >= medium
      ? []
      : [`${id}: a high day would need fewer days after it than a medium one.`]),
    ...(counts(trend.weeks, 1)
      ? []
      : [`${id}: its trend of ${trend.weeks} weeks is no number of whole weeks.`]),
  ];
}

/** The rows that decide, by what they are called in a fault. */
function deciding(pack: Pack): readonly (readonly [string, Fact])[] {
  const { pain, trend, recovery, stretch, clinicianLock } = pack;
  return [
    ...Object.entries({ pain, trend, recovery, stretch, clinicianLock }),
    ...pack.bans.map((ban): readonly [string, Fact] => ["a ban", ban]),
    ...pack.gates.map((row): readonly [string, Fact] => [`the gate ${row.gate}`, row]),
    ...pack.redFlags.map((row): readonly [string, Fact] => ["a red flag", row]),
    ...pack.ladder.flatMap((rung) =>
      rung.doses.length === 0 ? [] : [[`the rung ${rung.stage}`, rung] as const],
    ),
  ];
}

function factFaults(pack: Pack): readonly string[] {
  const rows = deciding(pack);
  const shown = [
    ...[...pack.ladder, ...pack.avoid, ...pack.crossTraining, pack.outcome],
    ...[...pack.expectations, ...pack.toCheck],
  ];
  return [
    ...rows.flatMap(([name, row]) =>
      row.evidence === "unverified"
        ? [`${pack.id}: ${name} decides on something nobody has read ("${row.says}").`]
        : [],
    ),
    ...[...rows.map(([, row]) => row), ...shown].flatMap((row) =>
      row.source.trim() === "" ? [`${pack.id}: "${row.says}" names no source.`] : [],
    ),
  ];
}

function gateFaults({ id, gates }: Pack): readonly string[] {
  const feeds: readonly string[] = GATE_FEEDS;
  return gates.flatMap(({ gate, fedBy, orEven, parameter, passes }) => [
    ...[fedBy, ...(orEven === undefined ? [] : [orEven])].flatMap((feed) =>
      feeds.includes(feed) ? [] : [`${id}: no test feeds the gate ${gate} (${feed}).`],
    ),
    ...(parameter === null
      ? passes === "painWithinCap"
        ? []
        : [`${id}: the gate ${gate} compares with nothing.`]
      : Object.hasOwn(PARAMETERS, parameter)
        ? []
        : [`${id}: the gate ${gate} names ${parameter}, which is no parameter.`]),
  ]);
}

function ladderFaults(pack: Pack, exercises: readonly Exercise[]): readonly string[] {
  const banned = (name: string, stage: Pack["ladder"][number]["stage"]): boolean =>
    exercises.some(
      (row) => row.id === name && (bannedAlways(pack, row) || bannedAt(pack, row, stage, false)),
    );
  return pack.ladder.flatMap(({ stage, exercises: names }) => {
    if (names.length === 0) return [`${pack.id}: its stage ${stage} has no exercise.`];
    return names.every((name) => banned(name, stage))
      ? [`${pack.id}: it bans all there is to do at its stage ${stage} (${names.join(", ")}).`]
      : [];
  });
}

function unknownExercises(pack: Pack, ids: ReadonlySet<string>): readonly string[] {
  const named = [
    ...pack.ladder.flatMap((rung) => [
      ...rung.exercises,
      ...rung.doses.map((dose) => dose.exercise),
    ]),
    ...pack.bans.flatMap((ban) => [...(ban.exercises ?? []), ...(ban.except ?? [])]),
  ];
  return [...new Set(named)].flatMap((name) =>
    ids.has(name) ? [] : [`${pack.id}: it names ${name}, which is no exercise.`],
  );
}

const QUESTIONS: ReadonlySet<string> = new Set(RED_FLAG_QUESTIONS.map(({ id }) => id));

function signFaults({ id, redFlags }: Pack, flags: readonly RedFlagRow[]): readonly string[] {
  return redFlags.flatMap(({ question, flag, says }) => [
    ...(question === null || QUESTIONS.has(question)
      ? []
      : [`${id}: "${says}" is asked by ${question}, which is no question.`]),
    ...(flags.some((row) => row.id === flag)
      ? []
      : [`${id}: "${says}" opens ${flag}, which is no red flag.`]),
  ]);
}

function questionFaults(flags: readonly RedFlagRow[]): readonly string[] {
  return flags.flatMap((row) =>
    questionsOf(row).flatMap((question) =>
      QUESTIONS.has(question) ? [] : [`${row.id}: it reads ${question}, which is no question.`],
    ),
  );
}
