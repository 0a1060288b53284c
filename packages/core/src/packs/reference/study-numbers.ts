import { sourcedEvidence, type Evidence } from "#packs/evidence.ts";

/** A number that a study found and an article may tell; no rule decides by it. */
export interface StudyNumber {
  readonly value: number;
  readonly says: string;
  readonly source: string;
  readonly evidence: Evidence;
}

const found = (value: number, source: string, says: string): StudyNumber => ({
  value,
  says,
  source,
  evidence: sourcedEvidence(source),
});

/** What studies counted, for articles (clinical.md 2.7, 3.1, 7.1, 8.3). */
export const STUDY_NUMBERS = {
  painTrialRunners: found(38, "SIL07", "People in the trial of running on under a pain limit."),
  spikeRunners: found(5205, "FRA25", "Runners in the study of single long runs."),
  weeklyRulePercent: found(
    10,
    "BUI08",
    "The weekly rise that beginners gained nothing by keeping to.",
  ),
  holdsTrialPeople: found(91, "VDV20", "People in the trial of four exercises and pain at once."),
  shoeTrialRunners: found(553, "MAL16", "Runners in the trial of three shoe drops."),
  liftTrialWeeks: found(12, "RAB21", "Weeks the trial of heel lifts lasted."),
  symptomFree: found(16, "SIL07B", "People without symptoms whose function was tested."),
  functionBack: found(4, "SIL07B", "Those of them whose function was back."),
  improveMonths: found(3, "NMA21; reading ours", "Months in which most runners improve."),
  fullFromMonths: found(
    6,
    "EFE2, SIL11; reading ours",
    "Months full recovery often takes, at least.",
  ),
  fullUntilMonths: found(
    12,
    "EFE2, SIL11; reading ours",
    "Months full recovery often takes, at most.",
  ),
  painFreeDays: found(56, "MUL18", "Days until half of recreational runners were free of pain."),
  stillSorePercent: found(32, "LAG20", "Share of runners with symptoms after a year."),
  lookAgainWeeks: found(
    12,
    "clinical",
    "Weeks of steady work without change that ask for a second look.",
  ),
} as const satisfies Readonly<Record<string, StudyNumber>>;
