import type { ProgressView } from "@springback/core/progress-view";
import type { Language } from "#features/handover/languages.ts";
import { datesOf, numberOf } from "#features/handover/written.ts";

type Measured = Pick<ProgressView, "tests" | "scores" | "ownActivities" | "zone">;
type Row = readonly [on: string, what: string, result: string];

/** Every test and score there was, the newest first: the date, what was measured, and the result. */
export function measureRows(
  { tests, scores, ownActivities, zone }: Measured,
  { tag, words }: Language,
): readonly (readonly string[])[] {
  const rows: readonly Row[] = [
    ...tests.map((test): Row => [test.on, words[test.test], testWords(test, { tag, words })]),
    ...scores.map(({ on, total }): Row => [on, words.score, outOf(total, 100, { tag, words })]),
    ...ownActivities.map(({ on, tenths }): Row => {
      const mean = tenths === null ? null : tenths / 10;
      return [on, words.own, outOf(mean, 10, { tag, words })];
    }),
  ];
  const dates = datesOf(tag, zone);
  return rows
    .toSorted(([one], [other]) => (one < other ? 1 : one > other ? -1 : 0))
    .map(([on, what, result]) => [dates.date(on), what, result]);
}

type Said = Pick<Language, "tag" | "words">;

function outOf(value: number | null, most: number, { tag, words }: Said): string {
  return value === null ? words.unanswered : `${numberOf(value, tag)} / ${most}`;
}

/** "18 / 24 (75%), pain 2": what is known of a test, and nothing that isn't. */
function testWords(test: Measured["tests"][number], { tag, words }: Said): string {
  const { reps, otherReps, symmetryPct, pain } = test;
  const counts = [reps, otherReps].flatMap((n) => (n === null ? [] : [numberOf(n, tag)]));
  const share = symmetryPct === null ? "" : ` (${numberOf(symmetryPct, tag)}\u00a0%)`;
  const parts = [
    ...(counts.length > 0 ? [`${counts.join(" / ")}${share}`] : []),
    ...(pain === null ? [] : [`${words.testPain} ${numberOf(pain, tag)}`]),
  ];
  return parts.length > 0 ? parts.join(", ") : words.unanswered;
}
