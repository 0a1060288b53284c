import { instantOf, WEEK } from "@springback/core/day";
import { entitled } from "@springback/core/entitlements";
import { explain, saidOf } from "@springback/core/explain";
import { ofKind, ofToday, type Reading, reading } from "@springback/core/kept";
import { scoreItems } from "@springback/core/outcomes";
import { type ProgressView, progressView } from "@springback/core/progress-view";
import { guideSafely } from "@springback/core/safety";
import type { TestKind } from "@springback/core/timeline";
import type { ScoreWords } from "@springback/core/words/tests";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import { type Measure, measureOf, TEST_KINDS } from "#features/tests/measured-by.ts";
import { type Offer, offerOf } from "#features/tests/offer.ts";
import type {
  SaidGate,
  SaidMeasures,
  SaidOffer,
  SaidTest,
  TestDone,
} from "#features/tests/said-measures.ts";
import type { Own } from "#features/today/use-today.ts";
import { type CoreWords, coreWordsIn } from "#words/core-words.ts";

/** What says the tests and scores: core's words, and the items of the score. */
export interface MeasureWords extends CoreWords {
  readonly items: ScoreWords;
}

/** The exercise whose movement the test at a step's edge is. */
const BELOW_STEP = "heel_drop";

/** What a phone keeps, and today as it worked it out. */
export type Seen = Pick<Own, "kept" | "at" | "day">;

const ITEMS: Readonly<Record<Locale, () => Promise<ScoreWords>>> = {
  en: async () => (await import("@springback/core/words/en/tests")).SCORE,
  fr: async () => (await import("@springback/core/words/fr/tests")).SCORE,
};

/** Makes what says the tests and scores in one language. It comes after the page, with the rules. */
export async function measuresIn(
  locale: Locale,
  units: Units,
): Promise<(seen: Seen) => SaidMeasures> {
  const [words, items] = await Promise.all([coreWordsIn(locale, units), ITEMS[locale]()]);
  return (seen) => measuresOf(seen, { ...words, items });
}

/** The tests and scores of what a phone keeps, in words. */
export function measuresOf({ kept, at, day }: Seen, words: MeasureWords): SaidMeasures {
  const read = reading(kept, at);
  const progress = progressView(kept, at);
  const { guidance } = day.view;
  const intake = ofKind(read.facts, "intake").at(-1);
  const parts = { own: { kept, at, day }, read, progress, words };
  return {
    ...{ at, zone: kept.settings.zone, see: day.said.see, cap: progress.cap },
    sore: intake ? { sides: intake.side, injury: intake.injury ?? null } : null,
    tests: TEST_KINDS.map((test) => saidTest(test, parts)),
    norm: guidance.tests.heelRaise?.normReps ?? null,
    score: {
      items: scoreItems(intake?.site ?? "unsure", guidance.stage).map((item) => ({
        ...item,
        ...words.items[item.topic],
      })),
      gates: gatesOf("achillesScore", parts),
      last: progress.scores.at(-1) ?? null,
      isUnread: guidance.outcomes.achillesScore?.important === null,
    },
    own: {
      last: progress.ownActivities.at(-1) ?? null,
      rated:
        ofKind(read.facts, "outcome").findLast(({ measure }) => measure === "psfs")?.items.length ??
        0,
    },
    weeksSinceStart: weeksSinceStart(read),
  };
}

interface Parts {
  readonly own: Seen;
  readonly read: Reading;
  readonly progress: ProgressView;
  readonly words: MeasureWords;
}

function saidTest(test: TestKind, parts: Parts): SaidTest {
  const { own, progress } = parts;
  const last = lastDone(test, parts);
  const offer = offerOf({
    ...{ test, today: own.day.view, ladder: progress.ladder },
    leftOutBy: test === "stepEdge" ? leftOutBy(BELOW_STEP, parts) : null,
    doneToday: last?.isToday ?? false,
  });
  const gates = gatesOf(test, parts);
  const onlyPain = gates.every(({ gate }) => gate.compares.startsWith("pain"));
  return {
    ...{ test, gates, last, offer: saidOffer(offer, parts.words) },
    onlyPain: test === "heelRaise" && gates.length > 0 && onlyPain,
  };
}

/** The rule by which an exercise is left out for this runner now; null when it isn't. */
function leftOutBy(exercise: string, { read }: Parts): string | null {
  const { guidance } = guideSafely(read.state, { at: read.at, screen: [exercise] });
  return guidance.screen?.removed[0]?.rule ?? null;
}

/** The gates a measure answers on the nearest step ahead that asks for it: what the next steps ask belongs to the ladder. */
function gatesOf(measure: Measure, { read, progress, words }: Parts): readonly SaidGate[] {
  if (!entitled(read.level, "progression")) return [];
  const ahead = progress.ladder
    .filter(({ place }) => place === "ahead")
    .map(({ gates }) => gates.filter(({ gate }) => measureOf(gate) === measure));
  const nearest = ahead.find((gates) => gates.length > 0) ?? [];
  return nearest.map((gate) => ({
    gate,
    name: saidOf(gate.gate, words.rules)?.title ?? gate.gate,
  }));
}

function saidOffer(offer: Offer, { rules, stages }: MeasureWords): SaidOffer {
  if (offer.open) return offer;
  const { why, rule, stage } = offer;
  const said = rule === null ? null : explain(rule, rules);
  return {
    ...{ open: false, why, title: said?.title ?? "", sentence: said?.sentence ?? "" },
    stage: stage === null ? "" : stages[stage].name,
  };
}

function lastDone(test: TestKind, { read, progress }: Parts): TestDone | null {
  const fact = read.facts.findLast(({ entry }) => entry.kind === "test" && entry.test === test);
  const view = progress.tests.findLast((one) => one.test === test);
  if (fact?.entry.kind !== "test" || view === undefined) return null;
  const { id, entry } = fact;
  return { factId: id, entry, view, isToday: ofToday(read, "test").includes(entry) };
}

/** Whole weeks since the first answers, on which it depends what a change of the score says. */
function weeksSinceStart({ facts, now }: Reading): number | null {
  const [first] = ofKind(facts, "intake");
  return first === undefined ? null : Math.floor((now - instantOf(first.at)) / WEEK);
}
