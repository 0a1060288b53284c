import { ADULT_AGE, MIN_AGE } from "#packs/red-flags.ts";
import { PARAMETERS } from "#packs/parameters.ts";
import type { Evidence } from "#packs/evidence.ts";
import { DAY } from "#timeline/day.ts";

/** A group of runners for whom the rules differ (clinical.md 4, pregnancy and age). All of it is ours. */
export interface SpecialGroup {
  readonly who: string;
  /** Ages in years, both included; null for a group that isn't one of age. */
  readonly ages: readonly [number, number | null] | null;
  readonly rule: string;
  readonly why: string;
  readonly source: string;
  readonly evidence: Evidence;
}

const OURS = { evidence: "ours" } as const;
const SLOWER_AGE = PARAMETERS.slowerFromAge.value;
const days = (span: number): number => span / DAY;

/** Weeks after a birth that count as post-partum, as the timeline format's `postpartum12w` says. */
export const POSTPARTUM_WEEKS = 12;

/** In the order of age, then pregnancy. Numbers are those of the rules themselves. */
export const SPECIAL_GROUPS: readonly SpecialGroup[] = [
  {
    ...OURS,
    who: `Younger than ${MIN_AGE}`,
    ages: [0, MIN_AGE - 1],
    rule: "Closed, with advice to see a clinician together with a parent. No go-ahead opens it.",
    why: "Heel pain at 8 to 15 is usually the growth plate, which follows other rules.",
    source: "SEV; rule ours",
  },
  {
    ...OURS,
    who: `${MIN_AGE} and ${MIN_AGE + 1}`,
    ages: [MIN_AGE, ADULT_AGE - 1],
    rule: "Closed until a guardian agrees and a clinician gives the go-ahead.",
    why: "The growth plate may still be open.",
    source: "SEV; rule ours",
  },
  {
    ...OURS,
    who: `${ADULT_AGE} to ${SLOWER_AGE - 1}`,
    ages: [ADULT_AGE, SLOWER_AGE - 1],
    rule: `The rules as they are; a step lasts ${days(PARAMETERS.stepWeek.value)} days at least.`,
    why: "The runners the studies were made with.",
    source: "TPH; rule ours",
  },
  {
    ...OURS,
    who: `${SLOWER_AGE} and older`,
    ages: [SLOWER_AGE, null],
    rule: `The same rules; a step lasts ${days(PARAMETERS.stepWeekFrom60.value)} days at least.`,
    why: "A more careful pace; and some medicines weigh more from this age.",
    source: "FDA08; rule ours",
  },
  {
    ...OURS,
    who: `Pregnant, or up to ${POSTPARTUM_WEEKS} weeks after a birth`,
    ages: null,
    rule: "With the maternity team's agreement on record. Nothing moves past S2 by itself, any new calf symptom is asked about as a clot, and scores are kept and not read.",
    why: "The questionnaire was not made for it, and clots are more likely.",
    source: "PPV; rule ours",
  },
];
