import type { Evidence } from "#packs/evidence.ts";
import type { ProfileId } from "#timeline/timeline.ts";

/** A published pain rule beside the others (clinical.md 1.1). Null where the source says nothing of it. */
export interface PainRule {
  readonly id: string;
  readonly name: string;
  /** The profile of the timeline format that decides by it; null for a row that is only read. */
  readonly profile: ProfileId | null;
  readonly during: string | null;
  readonly after: string | null;
  readonly settling: string | null;
  readonly weekToWeek: string | null;
  /** How it differs from the default, in a line. */
  readonly differs: string;
  readonly source: string;
  readonly evidence: Evidence;
  /** What of the row was believed and not read. */
  readonly unread: string | null;
}

const SILENT = {
  profile: null,
  during: null,
  after: null,
  settling: null,
  weekToWeek: null,
  unread: null,
} as const;

/** Every published rule of the brief's table, in its order, the default first. Pain is of 10. */
export const PAIN_RULES: readonly PainRule[] = [
  {
    ...SILENT,
    id: "PM-SEED",
    name: "The default",
    profile: "seed",
    during: "at most 3",
    after: "at most 3 (reading ours)",
    settling: "back to the usual within about 24 hours",
    weekToWeek: "no chronic cycle; the trend rule of PM-SIL07 is added (ours)",
    differs: "The default itself: a little more cautious than the limit that was tried.",
    source: "seed §1",
    evidence: "published",
  },
  {
    ...SILENT,
    id: "PM-SIL07",
    name: "Pain-monitoring model of the 2007 trial",
    profile: "silbernagel2007",
    during: "at most 5",
    after: "at most 5",
    settling: "gone by the next morning",
    weekToWeek: "pain and stiffness don't increase",
    differs:
      "A higher limit and an earlier clock: a session at 4 or 5 passes here, one still sore at dawn doesn't.",
    source: "SIL07, EFE",
    evidence: "published",
    unread: "its exact wording",
  },
  {
    ...SILENT,
    id: "PM-SC15",
    name: "The same model, restated in 2015",
    during: "at most 5",
    after: "at most 5",
    settling: "at most 5 the next morning; watched for up to 48 hours late on",
    weekToWeek: "no increase",
    differs: "The next morning may hurt up to 5, where the default asks for the usual.",
    source: "SC15, GPT",
    evidence: "published",
    unread: "the next morning and the weekly line",
  },
  {
    ...SILENT,
    id: "PM-HSR",
    name: "Heavy slow resistance trial",
    during: "discomfort may come in the exercise; sport with light discomfort, up to 3",
    after: "no worse once the session is over, else lighter or slower",
    differs: "No clock: it looks at the end of the session and changes the load at once.",
    source: "UTD",
    evidence: "published",
    unread: "the limit for sport (30 of 100 mm)",
  },
  {
    ...SILENT,
    id: "PM-ALF98",
    name: "Heel-drop trial of 1998",
    during: "the exercise may hurt; running only with mild discomfort",
    differs: "The exercise itself has no limit; the default keeps it at 3 as well.",
    source: "HAB18",
    evidence: "published",
    unread: "going on unless it is disabling",
  },
  {
    ...SILENT,
    id: "PM-LEVEL",
    name: "Three levels for the heel bone",
    during: "above 3: stop, and back a level",
    settling: "above 3 for more than 24 hours: back a level",
    weekToWeek: "up after a full week with nothing above 3",
    differs: "The closest to the default; from here come its steps back and its full week.",
    source: "TPH",
    evidence: "published",
  },
  {
    ...SILENT,
    id: "PM-UDEL",
    name: "Soreness rules of the track table",
    during: "sore in the warm-up: two days off, back a level; sore later: one day, back a level",
    after: "sore after: the same level",
    weekToWeek: "at most two levels up a week",
    differs:
      "Any soreness above the usual counts, whatever its number. It decides on the track table alone.",
    source: "UDEL",
    evidence: "published",
    unread: "one level up without soreness, and the warm-up that clears",
  },
  {
    ...SILENT,
    id: "PM-PFP",
    name: "Runners with kneecap pain",
    profile: "pfp2",
    during: "at most 2",
    settling: "back to before the run within 60 minutes; no more the next morning",
    differs: "A lower limit and a clock of an hour, against the pain before that run.",
    source: "TREK",
    evidence: "published",
  },
  {
    ...SILENT,
    id: "PM-BSI",
    name: "Bone stress injury",
    profile: "bsi0",
    during: "none",
    after: "none",
    settling: "none",
    differs: "Bone isn't tendon: no pain at all is the limit.",
    source: "ACH2, GEO24",
    evidence: "published",
  },
  {
    ...SILENT,
    id: "PM-RUN2",
    name: "Before running or jumping starts",
    during: "pain in daily life at most 2 first",
    differs: "A gate rather than a limit; the running stage asks for it.",
    source: "ACH1",
    evidence: "published",
  },
];

/** Bands of the 2007 model's picture, as whole numbers: from and to, both included. Pages disagree on them (BIM). */
export const PAIN_ZONES = {
  zones: [
    { name: "safe", from: 0, to: 2 },
    { name: "acceptable", from: 3, to: 5 },
    { name: "high risk", from: 6, to: 10 },
  ],
  source: "SIL07, not read",
  evidence: "unverified",
} as const;

/** How far above the usual a coach may let a reading count as settled; the default is the first (clinical.md 1.2). */
export const SETTLE_TOLERANCES = { values: [0, 1], source: "ours", evidence: "ours" } as const;
