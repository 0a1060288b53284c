import type { PackRules } from "#packs/pack.ts";
import { value } from "#packs/parameters.ts";

/** The stop line and the tolerance are the same in every pack (clinical.md 1.4). */
export const STOP = { hardStop: value("hardStop"), tolerance: 0 } as const;

/** The trend rule of every pack: the published model's, its count of weeks ours (clinical.md 1.2, 1.6). */
export const TREND: PackRules["trend"] = {
  weeks: value("trendWeeks"),
  says: "Mornings that worsen week after week are a step back.",
  source: "SIL07; count ours",
  evidence: "ours",
};

/** Recovery days where a pack's sources name none (clinical.md 2.5). */
export const RECOVERY: PackRules["recovery"] = {
  medium: value("mediumRecovery"),
  high: value("highRecovery"),
  says: "A whole day lies between a medium day and the next run, two after a high day.",
  source: "TRI23, UDEL; default ours",
  evidence: "ours",
};

/** No clinician has to agree first, beyond the red flags that hold for everybody. */
export const NO_LOCK: PackRules["clinicianLock"] = {
  locked: false,
  says: "No clinician has to agree first, as long as no safety flag is open.",
  source: "ours",
  evidence: "ours",
};

/** Where nothing was read about stretching, it waits for the coach. */
export const STRETCH_BY_COACH: PackRules["stretch"] = {
  allowed: false,
  says: "Nothing read speaks for or against stretching here, so the coach decides.",
  source: "ours",
  evidence: "ours",
};
