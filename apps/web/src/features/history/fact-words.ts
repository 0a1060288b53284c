import { explain } from "@springback/core/explain";
import type { Entry, EntryKind } from "@springback/core/timeline";
import type { RuleWords } from "@springback/core/words";
import type { Locale } from "@springback/words/locale";
import { distanceWords, type Units, withUnit } from "@springback/words/measures";
import type { Say } from "@springback/words/words";
import { type SessionSpeech, sessionWords } from "#features/runs/session-words.ts";
import type { English } from "#words/tables.ts";

/** What a history is told with. */
export interface Telling {
  readonly say: Say<English["history"]>;
  readonly locale: Locale;
  readonly units: Units;
  readonly rules: RuleWords;
  readonly sessions: SessionSpeech;
}

export interface FactWords {
  readonly title: string;
  /** What was answered, and nothing that wasn't. */
  readonly detail: string;
}

type Words<K extends EntryKind> = (
  entry: Extract<Entry, { kind: K }>,
  telling: Telling,
) => FactWords;
type Part = string | false | null | undefined;
/** The sentences that tell one number of a scale from 0 to 10. */
type OfTen = "pain" | "usualPain" | "painBefore" | "atWorst" | "after" | "afterAnHour" | "effort";

const SITES = {
  ...({ midportion: "midportion", insertional: "insertional" } as const),
  ...({ both: "bothSites", unsure: "unsure" } as const),
} as const;
const SIDES = { left: "left", right: "right", both: "bothSides" } as const;
const TESTS = {
  ...({ heelRaise: "heelRaise", hop10: "hop10" } as const),
  ...({ walk30: "walk30", stepEdge: "stepEdge" } as const),
} as const;
const MEASURES = { achillesScore: "achillesScore", psfs: "psfs" } as const;
const SWELLING = { none: null, mild: "mildSwelling", marked: "markedSwelling" } as const;

const list = (...parts: readonly Part[]): string => parts.filter(Boolean).join(", ");
const has = (value: number | null | undefined): value is number => typeof value === "number";

function ofTen({ say }: Telling, key: OfTen, value: number | null | undefined): Part {
  return has(value) && say(key, { n: value });
}

function limps({ say }: Telling, limp: boolean | null | undefined): Part {
  return typeof limp === "boolean" && say(limp ? "limping" : "noLimp");
}

/** "walk-run table A, step 3" of WR-A/3; a rung of the jumps has no table. */
export function stepWords(step: string, { say }: Pick<Telling, "say">): string {
  const [, table, at] = /^WR-(\w)\/(\d+)$/.exec(step) ?? [];
  if (table === undefined || at === undefined) return say("step", { step });
  return list(say("walkRun", { table }), say("step", { step: at }));
}

const intake: Words<"intake"> = (entry, telling) => {
  const { say, locale, units } = telling;
  const { longestRun30dM, onsetWeeks } = entry;
  return {
    title: say("intake"),
    detail: list(
      ...[say(SIDES[entry.side]), say(SITES[entry.site])],
      ofTen(telling, "usualPain", entry.baselinePain),
      has(longestRun30dM) &&
        say("longest", { distance: distanceWords(longestRun30dM, locale, units) }),
      has(onsetWeeks) && say("since", { n: onsetWeeks }),
    ),
  };
};

const morning: Words<"morning"> = (entry, telling) => {
  const { say, locale } = telling;
  const { stiffnessMin, sleepHours } = entry;
  const swelling = SWELLING[entry.swelling ?? "none"];
  return {
    title: say("morning"),
    detail: list(
      ofTen(telling, "pain", entry.pain),
      has(stiffnessMin) && say("stiff", { duration: withUnit(stiffnessMin, "min", locale) }),
      entry.nightPain === true && say("nightPain"),
      swelling && say(swelling),
      entry.painMedsLast24h === true && say("painMeds"),
      has(sleepHours) && say("slept", { duration: withUnit(sleepHours, "h", locale) }),
    ),
  };
};

const session: Words<"session"> = (entry, telling) => ({
  title: sessionWords({ entry, cadenceSpm: null }, telling.sessions),
  detail: list(
    ofTen(telling, "painBefore", entry.painBefore),
    ofTen(telling, "atWorst", entry.painDuringPeak),
    ofTen(telling, "after", entry.painAfter),
    limps(telling, entry.limp),
    ofTen(telling, "effort", entry.rpe),
    entry.step && stepWords(entry.step, telling),
  ),
});

const settling: Words<"settling"> = (entry, telling) => ({
  title: telling.say("settling"),
  detail: list(
    ofTen(telling, "pain", entry.pain24h),
    ofTen(telling, "afterAnHour", entry.pain60min),
  ),
});

const now: Words<"now"> = (entry, telling) => ({
  title: telling.say("now"),
  detail: list(ofTen(telling, "pain", entry.pain), limps(telling, entry.limp)),
});

const flag: Words<"flag"> = (entry, { say, rules }) => ({
  title: say("flag"),
  detail: explain(entry.flag, rules).title,
});

const clearance: Words<"clearance"> = ({ flag: cleared, by, recordedBy }, { say, rules }) => ({
  title: say("clearance"),
  detail: say("clearanceBy", { title: explain(cleared, rules).title, by, recordedBy }),
});

const test: Words<"test"> = (entry, telling) => ({
  title: telling.say(TESTS[entry.test]),
  detail: list(
    entry.side && telling.say(SIDES[entry.side]),
    has(entry.reps) && telling.say("times", { n: entry.reps }),
    has(entry.otherReps) && telling.say("otherSide", { n: entry.otherReps }),
    ofTen(telling, "pain", entry.pain),
  ),
});

const outcome: Words<"outcome"> = ({ measure }, { say }) => ({
  title: say("outcome"),
  detail: say(MEASURES[measure]),
});

const shoes: Words<"shoes"> = ({ dropMm, liftMm }, { say, locale }) => ({
  title: say("shoes"),
  detail: list(
    say("drop", { size: withUnit(dropMm, "mm", locale) }),
    has(liftMm) && liftMm > 0 && say("lift", { size: withUnit(liftMm, "mm", locale) }),
  ),
});

/** A stage that the runner took bears the rules' name. */
function assignedBy(by: string | null | undefined, { say }: Telling): string {
  if (by === "rules") return say("takenByRules");
  return by ? say("assignedBy", { by }) : say("assigned");
}

const assign: Words<"assign"> = ({ by, stage, walkRun, plan }, telling) => ({
  title: assignedBy(by, telling),
  detail: list(
    stage &&
      (stage === "maintain"
        ? telling.say("maintenance")
        : telling.say("stage", { n: stage.slice(1) })),
    walkRun && telling.say("walkRun", { table: walkRun.slice(3) }),
    plan && telling.say("planOf", { n: plan.length }),
  ),
});

const override: Words<"override"> = ({ rule, reason, by }, { say, rules }) => ({
  title: say("setAside", { by }),
  detail: say("why", { title: explain(rule, rules).title, reason }),
});

const WORDS: { readonly [K in EntryKind]: Words<K> } = {
  ...{ intake, morning, session, settling, now, flag },
  ...{ clearance, test, outcome, shoes, assign, override },
};

/** One fact in words. An answer that wasn't given is left out, never told as zero. */
export function factWords<E extends Entry>(entry: E, telling: Telling): FactWords {
  const words = WORDS[entry.kind] as unknown as (fact: E, by: Telling) => FactWords;
  return words(entry, telling);
}
