import type { EntryKind } from "#timeline/timeline.ts";

/** Fields a phrase stands for. */
type Told = Record<string, unknown>;

/** How a journey says one thing: what it looks like, and the fields of the timeline format it stands for. */
export interface Phrase {
  /** As a person would be told to write it. */
  readonly like: string;
  readonly pattern: RegExp;
  readonly told: (words: readonly string[]) => Told;
}

function phrase(like: string, told: Phrase["told"]): Phrase {
  const source = like
    .replace(/[().+?*]/g, String.raw`\$&`)
    .replaceAll("N.5", String.raw`(\d+(?:\.5)?)`)
    .replaceAll("N", String.raw`(\d+)`)
    .replaceAll("…", "(.+)");
  return { like, pattern: new RegExp(`^${source}$`), told };
}

const number =
  (field: string, times = 1) =>
  ([text]: readonly string[]): Told => ({ [field]: Number(text) * times });
const fixed =
  (told: Told): Phrase["told"] =>
  () =>
    told;
const word =
  (field: string) =>
  ([text]: readonly string[]): Told => ({ [field]: text });
const list =
  (field: string) =>
  ([text = ""]: readonly string[]): Told => ({ [field]: text.split(" + ") });
const answered =
  (answer: boolean) =>
  ([text = ""]: readonly string[]): Told => ({
    answers: Object.fromEntries(text.split(" + ").map((id) => [id, answer])),
  });

const ANSWERS = [phrase("yes to …", answered(true)), phrase("no to …", answered(false))];
const LIMP = [phrase("no limp", fixed({ limp: false })), phrase("limp", fixed({ limp: true }))];
const LENGTH = [
  phrase("N min", number("durationMin")),
  phrase("N km", number("distanceM", 1000)),
  phrase("N m", number("distanceM")),
];

const WHO = ["left", "right", "both sides"].map((side) =>
  phrase(side, fixed({ side: side === "both sides" ? "both" : side })),
);
const WHERE = ["midportion", "insertional", "both places", "unsure"].map((site) =>
  phrase(site, fixed({ site: site === "both places" ? "both" : site })),
);
const MODES = ["continuing", "returning"].map((mode) => phrase(mode, fixed({ mode })));

/** What each kind of fact can say, in the order it is looked up. */
export const PHRASES: Readonly<Record<Exclude<EntryKind, "session">, readonly Phrase[]>> & {
  readonly session: readonly Phrase[];
  readonly asked: readonly Phrase[];
} = {
  intake: [
    ...WHO,
    ...WHERE,
    ...MODES,
    phrase("usual pain N", number("baselinePain")),
    phrase("daily pain N", number("adlPain")),
    phrase("age N", number("age")),
    phrase("man", fixed({ sex: "M" })),
    phrase("woman", fixed({ sex: "F" })),
    phrase("pregnant", fixed({ pregnancy: "pregnant" })),
    phrase("just had a baby", fixed({ pregnancy: "postpartum12w" })),
    phrase("longest run N km", number("longestRun30dM", 1000)),
    phrase("a week N km", number("weeklyM", 1000)),
    phrase("shoe drop N mm", number("shoeDropMm")),
    phrase("for N weeks", number("onsetWeeks")),
    ...ANSWERS,
  ],
  morning: [
    phrase("pain N", number("pain")),
    phrase("stiff N min", number("stiffnessMin")),
    phrase("no night pain", fixed({ nightPain: false })),
    phrase("night pain", fixed({ nightPain: true })),
    phrase("no pain medicine", fixed({ painMedsLast24h: false })),
    phrase("pain medicine", fixed({ painMedsLast24h: true })),
    phrase("swelling …", word("swelling")),
    phrase("slept N.5 h", number("sleepHours")),
    phrase("sleep N of 5", number("sleepQuality")),
    phrase("stress N", number("stress")),
  ],
  session: [
    ...LENGTH,
    ...LIMP,
    phrase("before N", number("painBefore")),
    phrase("worst N", number("painDuringPeak")),
    phrase("after N", number("painAfter")),
    phrase("effort N", number("rpe")),
    phrase("sets N of N", ([done, all]) => ({
      doneSets: Number(done),
      prescribedSets: Number(all),
    })),
    phrase("step …", word("step")),
  ],
  settling: [
    phrase("pain N a day later", number("pain24h")),
    phrase("pain N an hour later", number("pain60min")),
  ],
  now: [phrase("pain N", number("pain")), ...LIMP],
  flag: ANSWERS,
  clearance: [phrase("by …", word("by")), phrase("recorded by …", word("recordedBy"))],
  test: [
    phrase("N reps", number("reps")),
    phrase("other side N", number("otherReps")),
    phrase("pain N", number("pain")),
    phrase("left", fixed({ side: "left" })),
    phrase("right", fixed({ side: "right" })),
    phrase("both sore", fixed({ bilateral: true })),
  ],
  outcome: [phrase("week N", number("weeksSinceStart"))],
  shoes: [
    phrase("drop N mm", number("dropMm")),
    phrase("lift N mm", number("liftMm")),
    phrase("with strength work", fixed({ pairedWithStrength: true })),
  ],
  assign: [
    phrase("stage …", word("stage")),
    phrase("plan …", list("plan")),
    phrase("table …", word("walkRun")),
    phrase("by …", word("by")),
  ],
  override: [
    phrase("run", fixed({ decision: "run" })),
    phrase("modify", fixed({ decision: "modify" })),
    phrase("rest", fixed({ decision: "rest" })),
    phrase("because …", word("reason")),
    phrase("by …", word("by")),
    phrase("until …", word("until")),
  ],
  asked: [
    phrase("nothing planned", fixed({})),
    phrase("exercises …", list("screen")),
    phrase("left in front", fixed({ side: "left" })),
    phrase("right in front", fixed({ side: "right" })),
  ],
};

/** What a planned session can say in a question. */
export const PLANNED: readonly Phrase[] = [
  ...["run", "walk", "strength", "swim", "cycle", "poolRun", "elliptical"].map((activity) =>
    phrase(activity, fixed({ activity })),
  ),
  ...LENGTH,
  phrase("step …", word("step")),
];

/** The fields that a line's phrases stand for; throws, naming what is understood, for one that is not. */
export function fieldsOf(text: string, phrases: readonly Phrase[]): Told {
  const told: Told = {};
  for (const part of text.split(", ").filter((one) => one !== "")) {
    const found = phrases
      .map(({ pattern, told: fields }) => ({ match: pattern.exec(part), fields }))
      .find(({ match }) => match !== null);
    if (found?.match == null)
      throw new Error(
        `"${part}" isn't understood here. Understood: ${phrases.map(({ like }) => like).join("; ")}.`,
      );
    const fields = found.fields(found.match.slice(1));
    const answers = { ...(told["answers"] as Told), ...(fields["answers"] as Told) };
    Object.assign(told, fields, "answers" in fields ? { answers } : {});
  }
  return told;
}
