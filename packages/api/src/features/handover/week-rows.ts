import type { ProgressView } from "@springback/core/progress-view";
import type { Language } from "#features/handover/languages.ts";
import type { HandoverRecord } from "#features/handover/record.ts";
import { datesOf, distanceOf, numberOf } from "#features/handover/written.ts";

type LagDay = ProgressView["days"][number];

const WEEK = 7;

/** A row for each seven days up to the last, the newest first; a part of a week comes last. */
export function weekRows(
  days: readonly LagDay[],
  { units, zone }: Pick<HandoverRecord, "units" | "zone">,
  language: Language,
): readonly (readonly string[])[] {
  const weeks: (readonly LagDay[])[] = [];
  for (let end = days.length; end > 0; end -= WEEK)
    weeks.push(days.slice(Math.max(0, end - WEEK), end));
  return weeks.map((week) => rowOf(week, { units, zone }, language));
}

function rowOf(
  week: readonly LagDay[],
  { units, zone }: Pick<HandoverRecord, "units" | "zone">,
  { tag, words }: Language,
): readonly string[] {
  const pains = week.flatMap(({ pain }) => pain ?? []);
  const sessions = week.flatMap((day) => day.sessions);
  const runs = sessions.filter(({ activity }) => activity === "run");
  const metres = runs.map(({ distanceM }) => distanceM);
  const sum = metres.reduce<number>((all, one) => all + (one ?? 0), 0);
  return [
    datesOf(tag, zone).date(week[0]?.on ?? ""),
    `${pains.length}/${week.length}`,
    spanOf(pains, tag) ?? words.unanswered,
    String(runs.length),
    // With one distance unknown the sum is at least what it says.
    metres.includes(null)
      ? `${words.atLeast} ${distanceOf(sum, units, tag)}`
      : distanceOf(sum, units, tag),
    String(sessions.filter(({ activity }) => activity === "strength").length),
    responsesOf(sessions, words),
  ];
}

function spanOf(pains: readonly number[], tag: string): string | null {
  if (pains.length === 0) return null;
  const [least, most] = [Math.min(...pains), Math.max(...pains)];
  return least === most ? numberOf(most, tag) : `${numberOf(least, tag)}–${numberOf(most, tag)}`;
}

function responsesOf(sessions: LagDay["sessions"], words: Language["words"]): string {
  const told = [
    { says: words.within, of: ["within"] },
    { says: words.over, of: ["over", "highRisk"] },
    { says: words.unknown, of: ["unknown"] },
  ].map(({ says, of }) => ({
    says,
    n: sessions.filter(({ verdict }) => verdict !== null && of.includes(verdict)).length,
  }));
  return told
    .filter(({ n }) => n > 0)
    .map(({ says, n }) => `${n} ${says}`)
    .join(", ");
}
