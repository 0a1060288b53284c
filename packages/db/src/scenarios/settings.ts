import type { RunnerSettings } from "@springback/core/timeline";

/** What every demo runner's facts are read under. */
export const DEMO_SETTINGS = {
  zone: "Europe/London",
  packs: ["achilles"],
  profile: "seed",
} as const satisfies RunnerSettings;
