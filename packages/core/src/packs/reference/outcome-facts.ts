import type { Evidence } from "#packs/evidence.ts";

/** A published number about the Achilles questionnaires, to read a score beside (clinical.md 5.2). */
export interface ScoreFact {
  readonly fact: string;
  readonly value: string;
  readonly source: string;
  readonly evidence: Evidence;
}

const row = (
  fact: string,
  value: string,
  source: string,
  evidence: Evidence = "published",
): ScoreFact => ({
  fact,
  value,
  source,
  evidence,
});

/** They are of the original questionnaire, 0-100 and 100 best. Ours is not that one, so they are a guide. */
export const SCORE_FACTS: readonly ScoreFact[] = [
  row("Healthy people", "96 or more", "IVE12"),
  row("Read as full recovery in trials", "90 or more", "IVE12, PPT2"),
  row("Rare", "below 24", "IVE12"),
  row("Before care without surgery", "64 (59-69)", "ROB01"),
  row("Before surgery", "44 (28-60)", "ROB01"),
  row(
    "Smallest change that matters, midportion, 12 weeks",
    "14 (95 % 3-19; sensitivity 57 %, specificity 88 %)",
    "LAG21",
  ),
  row("The same, 24 weeks", "7 (-10 to 28; sensitivity 85 %, specificity 62 %)", "LAG21"),
  row("What trialists set beforehand", "10", "RAB21"),
  row("A clinical toolkit's figure", "15.4", "PPT2"),
  row("Often quoted for the heel bone", "6.5", "not read", "unverified"),
  row("Smallest change beyond noise, Chinese version", "6.0 (standard error 2.2)", "CHN"),
];

/** A measure the product doesn't ask, or takes only as a total from elsewhere. */
export interface OtherMeasure {
  readonly name: string;
  readonly what: string;
  readonly numbers: string;
  readonly use: string;
  readonly source: string;
  readonly evidence: Evidence;
}

/** clinical.md 5.1 and 5.3. The timeline format has no place for them, so a coach's note is where such a number goes. */
export const OTHER_MEASURES: readonly OtherMeasure[] = [
  {
    name: "An official Achilles questionnaire total",
    what: "0-100, 100 best, filled in elsewhere",
    numbers: "not compared with our own score",
    use: "A coach may note the total; it is never worked out from our own questions.",
    source: "ROB01; rule ours",
    evidence: "ours",
  },
  {
    name: "TENDINS-A",
    what: "Ten scored items of pain, symptoms and function; higher is worse",
    numbers: "smallest change that matters 12; standard error 6.54; repeatability 0.930",
    use: "Not built in: free to download from its makers, but its terms for digital use were not stated in what was read.",
    source: "TEN24, TENB",
    evidence: "published",
  },
  {
    name: "The version for people who do no sport",
    what: "Exists",
    numbers: "scoring not read",
    use: "None",
    source: "PPT2",
    evidence: "unverified",
  },
  {
    name: "Drop counter-movement jump",
    what: "Height after stepping off a box",
    numbers: "the only test of one battery that went with symptoms (r = 0.61)",
    use: "None; a coach's own test",
    source: "SIL07B",
    evidence: "published",
  },
];

/** Why tests of strength stand beside pain in the gates. */
export const FUNCTION_FACT =
  "Of 16 people without any symptoms left, 4 had their strength back (SIL07B).";
