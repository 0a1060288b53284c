import type { RunnerOutputs } from "@springback/api/routers/runner";
import { dateWords } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";
import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

export type Shoes = RunnerOutputs["shoes"]["read"];
export type Pair = Shoes["pairs"][number];

/** What the shoes are spoken of with. */
export interface Spoken {
  readonly locale: Locale;
  readonly say: Say<English["shoes"]>;
}

const MONTHS_A_YEAR = 12;
/** From two years on nobody counts months. */
const MONTHS_COUNTED = 24;

export const dayOf = (date: string, { locale }: Spoken): string => dateWords(date, locale) ?? date;

/** "a drop of 8 mm, with lifts of 12 mm" */
export function heightsOf(
  { dropMm, liftMm }: Pick<Pair, "dropMm" | "liftMm">,
  { say }: Spoken,
): string {
  const drop = String(dropMm);
  return liftMm > 0
    ? say("dropAndLift", { drop, lift: String(liftMm) })
    : say("dropOnly", { drop });
}

/** Whole months from one date of the calendar to another. */
export function monthsBetween(from: string, until: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [year = 0, month = 0, day = 0] = until.split("-").map(Number);
  const months = (year - fromYear) * MONTHS_A_YEAR + month - fromMonth;
  return Math.max(0, day < fromDay ? months - 1 : months);
}

/** "5 months old": how long a pair has been worn on a date. */
export function ageOf(startedOn: string, until: string, { say }: Spoken): string {
  const months = monthsBetween(startedOn, until);
  if (months === 0) return say("ageNew");
  if (months < MONTHS_COUNTED) return say("ageMonths", { n: months });
  return say("ageYears", { n: Math.floor(months / MONTHS_A_YEAR) });
}

/** "Drop 8 mm, lifts 12 mm, worn since 1 Oct 2026, not a month old" */
export function describePair(pair: Pair, today: string, spoken: Spoken): string {
  const { say } = spoken;
  const { dropMm, liftMm } = pair;
  const heights = [
    say("drop", { drop: String(dropMm) }),
    ...(liftMm > 0 ? [say("lift", { lift: String(liftMm) })] : []),
  ];
  return [...heights, ...worn(pair, today, spoken)].join(", ");
}

function worn({ startedOn, retiredOn }: Pair, today: string, spoken: Spoken): readonly string[] {
  const { say } = spoken;
  if (retiredOn !== null) {
    const until = dayOf(retiredOn, spoken);
    if (startedOn === null) return [say("until", { date: until })];
    return [say("sinceUntil", { from: dayOf(startedOn, spoken), until })];
  }
  if (startedOn === null) return [];
  return [say("since", { date: dayOf(startedOn, spoken) }), ageOf(startedOn, today, spoken)];
}
