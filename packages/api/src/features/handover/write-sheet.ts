import { describeDecision, flagWords, inUnits, saidOf } from "@springback/core/explain";
import { exerciseName } from "@springback/core/words/exercises";
import type { HandoverRecord } from "#features/handover/record.ts";
import type { Language } from "#features/handover/languages.ts";
import { measureRows } from "#features/handover/measure-rows.ts";
import type { Sheet, SheetTable } from "#features/handover/sheet.ts";
import { datesOf, numberOf } from "#features/handover/written.ts";
import { weekRows } from "#features/handover/week-rows.ts";

/** How many days the page looks back on. Ours: what fits, and more than a course of weeks needs. */
export const DAYS_SHOWN = 60;

/** A date stands under the chart's last day, and every so many before it: whole weeks. */
const NAMED_EVERY = 14;

/** The page for a clinician in one language, distances in the runner's units. */
export function writeSheet(record: HandoverRecord, spoken: Language): Sheet {
  const language = { ...spoken, rules: inUnits(spoken.rules, record.units) };
  const { words } = language;
  const dates = datesOf(language.tag, record.zone);
  return {
    title: words.title,
    lines: linesOf(record, language),
    chart: {
      title: words.days,
      note: words.daysNote,
      limit: record.progress.cap,
      days: record.progress.days.slice(-DAYS_SHOWN).map(({ on, pain, sessions }, place, days) => {
        const loaded = sessions.some(({ activity }) => LOADS.has(activity));
        const isNamed = (days.length - 1 - place) % NAMED_EVERY === 0;
        return { on, pain, loaded, tick: isNamed ? dates.date(on) : null };
      }),
    },
    tables: [
      weeksOf(record, language),
      marksOf(record, language),
      dosesOf(record, language),
      measuresOf(record, language),
    ],
    more: words.more,
    foot: `${words.foot} ${words.asOf} ${dates.moment(record.at)}. ${words.rules} ${record.rules}.`,
  };
}

const LOADS: ReadonlySet<string> = new Set(["run", "strength"]);

function linesOf(record: HandoverRecord, language: Language): Sheet["lines"] {
  const { words, rules, stages, tag } = language;
  const { intake, guidance, progress } = record;
  const { headline, because } = describeDecision(guidance, rules);
  const known = (value: number | null | undefined) =>
    value === null || value === undefined ? words.unanswered : numberOf(value, tag);
  return [
    { label: words.name, value: record.name },
    ...(intake
      ? [
          {
            label: words.sore,
            value: `${words[intake.side]}, ${words[intake.site === "both" ? "bothSites" : intake.site]}`,
          },
          { label: words.since, value: known(intake.onsetWeeks) },
          { label: words.mode, value: words[intake.mode] },
        ]
      : []),
    { label: words.stage, value: `${guidance.stage}, ${stages[guidance.stage].name}` },
    { label: words.limit, value: `${known(progress.cap)} / ${known(progress.baseline)}` },
    { label: words.answer, value: `${headline}. ${because}`.replace("..", ".") },
  ];
}

function weeksOf(record: HandoverRecord, language: Language): SheetTable {
  const { words } = language;
  return {
    title: words.weeks,
    head: [
      ...[words.weekFrom, words.answered, words.pain, words.runs],
      ...[words.distance, words.strength, words.responses],
    ],
    rows: weekRows(record.progress.days.slice(-DAYS_SHOWN), record, language),
    none: words.unanswered,
  };
}

function marksOf({ marks, guidance, zone }: HandoverRecord, language: Language): SheetTable {
  const { words, rules, tag } = language;
  const dates = datesOf(tag, zone);
  const titleOf = (flag: string) => flagWords(flag, rules)?.title ?? flag;
  const now = guidance.refer && [words.open, `${words.flag} ${titleOf(guidance.refer.flag)}`];
  const rows = marks.toReversed().map((mark) => {
    const day = dates.day(mark.at);
    if (mark.kind === "flag") return [day, `${words.flag} ${titleOf(mark.flag)}`];
    if (mark.kind === "clearance") return [day, `${words.clearance} ${titleOf(mark.flag)}`];
    const rule = saidOf(mark.rule, rules)?.title ?? mark.rule;
    return [day, `${words.override} ${rule}. ${mark.reason}`];
  });
  return {
    title: words.flags,
    head: [words.date, words.what],
    rows: now ? [now, ...rows] : rows,
    none: words.noFlags,
  };
}

function measuresOf({ progress }: HandoverRecord, language: Language): SheetTable {
  const { words } = language;
  return {
    title: words.measures,
    head: [words.date, words.what, words.result],
    rows: measureRows(progress, language),
    none: words.noMeasures,
  };
}

function dosesOf({ strength }: HandoverRecord, language: Language): SheetTable {
  const { words, exercises } = language;
  const legs = {
    both: words.bothLegs,
    each: words.each,
    left: words.leftLeg,
    right: words.rightLeg,
  };
  const rows = strength.session.items.map((item) => [
    exerciseName(item.exercise, exercises),
    item.reps === null
      ? `${item.sets} × ${item.holdSeconds ?? "?"} ${words.seconds}`
      : `${item.sets} × ${item.reps} ${words.reps}`,
    item.tempo ? `${item.tempo.up} / ${item.tempo.hold} / ${item.tempo.down}` : "",
    legs[item.side],
  ]);
  return {
    title: words.doses,
    head: [words.exercise, words.dose, words.tempo, words.legs],
    rows,
    none: words.noDoses,
  };
}
