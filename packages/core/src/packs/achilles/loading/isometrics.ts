import {
  DAILY,
  holdRow,
  type LoadingPhase,
  type Programme,
} from "#packs/achilles/loading/programme.ts";
import { ENTRY_HOLD } from "#packs/achilles/ladder.ts";

/*
 * Isometric holds (clinical.md 2.1). They are the entry load and nothing more: in the Achilles they weren't shown to ease
 * pain at once (VDV20, ONE18), so nothing promises that and no gate asks for it.
 */

const SEED_DOSE = [ENTRY_HOLD.sets, ENTRY_HOLD.holdSeconds] as const;
const SEED_OPTIONS = {
  restSeconds: ENTRY_HOLD.restSeconds,
  ranges: { sets: [3, 6], holdSeconds: [20, 30] },
  evidence: "ours",
} as const;
const ONCE_OR_TWICE = { timesPerDay: [1, 2], daysPerWeek: [7, 7] } as const;

const phase = (id: string, title: string, row: LoadingPhase["rows"][number]): LoadingPhase => ({
  id,
  title,
  fromWeek: 1,
  untilWeek: null,
  who: "From the first day",
  firstStage: "S0",
  read: "all",
  rows: [row],
  evidence: row.evidence,
});

const SEED_SOURCE = "seed §4; count, rest and once a day (at most twice) ours";

/** The seed's holds, the default of stage S0: two legs, then one. */
export const SEED_HOLDS: Programme = {
  id: "ISO-SEED",
  title: "Heel holds on the floor",
  sites: "any",
  chosenBy: "default",
  pace: "criteria",
  note: "Heel lifted slightly off the floor, 20 to 30 seconds, several times.",
  source: SEED_SOURCE,
  evidence: "ours",
  phases: [
    phase(
      "ISO-SEED-1",
      "Two legs",
      holdRow(
        "iso_dl",
        "Two-leg hold on the floor",
        SEED_DOSE,
        ONCE_OR_TWICE,
        SEED_SOURCE,
        SEED_OPTIONS,
      ),
    ),
    phase(
      "ISO-SEED-2",
      "One leg",
      holdRow(
        "iso_sl",
        "One-leg hold on the floor",
        SEED_DOSE,
        ONCE_OR_TWICE,
        SEED_SOURCE,
        SEED_OPTIONS,
      ),
    ),
  ],
};

/** Level 1 of the criteria-based programme, on its own. */
export const LONG_HOLDS: Programme = {
  id: "ISO-SSC6",
  title: "Long heavy holds",
  sites: "any",
  chosenBy: "coach",
  pace: "criteria",
  note: "The load is one that could just be held for 60 seconds.",
  source: "GRI21",
  evidence: "published",
  phases: [
    phase(
      "ISO-SSC6-1",
      "One leg",
      holdRow("iso_sl", "One-leg hold", [5, 45], DAILY, "GRI21", {
        load: "a load that could just be held for 60 s",
      }),
    ),
  ],
};

/** The first level of an insertional pathway. */
export const INSERTIONAL_HOLDS: Programme = {
  id: "ISO-TPH",
  title: "Holds several times a day",
  sites: "heelBone",
  chosenBy: "coach",
  pace: "criteria",
  note: "Written for soreness at the heel bone.",
  source: "TPH",
  evidence: "published",
  phases: [
    phase(
      "ISO-TPH-1",
      "Two legs",
      holdRow(
        "iso_dl",
        "Two-leg hold on the floor",
        [4, 45],
        { timesPerDay: [2, 3], daysPerWeek: [7, 7] },
        "TPH",
        { restSeconds: 60, load: "body weight first" },
      ),
    ),
  ],
};

/** Where the 45-second dose comes from: another tendon, so it is background and is never laid into a plan. */
export const PATELLAR_HOLDS: Programme = {
  id: "ISO-RIO",
  title: "Patellar tendon holds",
  sites: "any",
  chosenBy: "nobody",
  pace: "criteria",
  note: "A study of the patellar tendon: pain fell for 45 minutes there. It doesn't carry over to the Achilles.",
  source: "ANA; ONE18",
  evidence: "published",
  phases: [
    phase(
      "ISO-RIO-1",
      "Before activity",
      holdRow(null, "Knee extension hold", [5, 45], DAILY, "ANA", {
        restSeconds: 120,
        load: "70 % of the strongest contraction, before activity",
      }),
    ),
  ],
};
