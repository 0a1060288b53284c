import type { ProfileId } from "#timeline/timeline.ts";

/** The clock by which a session has to have settled. */
export type SettleBy = "24h" | "nextMorning" | "60min";

/** A pain profile, clinical.md 1.4: what a session is judged by. */
export interface Profile {
  /** Highest pain, NRS 0-10, that a session may reach. */
  readonly cap: number;
  readonly settleBy: SettleBy;
  /** What the settling reading is compared with: the runner's baseline or that session's own painBefore. */
  readonly settleTo: "baseline" | "painBefore";
  /** Above this, NRS, a session is high risk in every profile. */
  readonly hardStop: number;
  /** How far above settleTo still counts as settled; the coach's default is none. */
  readonly tolerance: number;
}

/** Pain profiles of the achilles pack and of the packs beside it (clinical.md 1.1, 1.4; the timeline format). */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  seed: { cap: 3, settleBy: "24h", settleTo: "baseline", hardStop: 5, tolerance: 0 },
  silbernagel2007: {
    cap: 5,
    settleBy: "nextMorning",
    settleTo: "baseline",
    hardStop: 5,
    tolerance: 0,
  },
  pfp2: { cap: 2, settleBy: "60min", settleTo: "painBefore", hardStop: 5, tolerance: 0 },
  bsi0: { cap: 0, settleBy: "24h", settleTo: "baseline", hardStop: 5, tolerance: 0 },
};

/** Where each profile comes from. */
export const PROFILE_SOURCES: Readonly<Record<ProfileId, string>> = {
  seed: "seed §1",
  silbernagel2007: "SIL07, EFE",
  pfp2: "TREK",
  bsi0: "ACH2, GEO24; 0 ours",
};
