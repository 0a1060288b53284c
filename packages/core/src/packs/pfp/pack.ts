import { CROSS_TRAINING, ours, read, rung, shown } from "#packs/fact.ts";
import type { Pack } from "#packs/pack.ts";
import { PFP_RULES } from "#packs/pfp/rules.ts";

/** Patellofemoral pain (clinical.md 9). */
export const PFP: Pack = {
  ...PFP_RULES,
  ladder: [
    rung(
      "S2",
      "Hip and knee strength",
      ["bridge", "box_squat", "band_sidestep"],
      read("TREK", "Strength for hip and knee beside the running."),
    ),
    rung(
      "S3",
      "Shorter runs, more often",
      ["run_easy"],
      read(
        "TREK",
        "Five runs of 3 km in place of three of 5 km, 10 to 20 % slower, four minutes' running to one of walking, 5 to 10 % more steps a minute.",
      ),
    ),
  ],
  redFlags: [
    shown("RF-FAIL", ours("A knee that locks or gives way.")),
    shown("RF-FAIL", ours("A knee that swelled after a blow or a fall.")),
    shown("RF-AGE", ours("Hip pain in a teenager.")),
  ],
  avoid: [read("TREK", "Downhill, stairs and deep knee bends early on.")],
  crossTraining: CROSS_TRAINING,
  outcome: { measure: "Pain in running", ...ours("The pain of a usual run, of 10.") },
  expectations: [
    read(
      "TREK",
      "It is no sorer the morning after a run; the pain table tells, and no clock of ours asks.",
    ),
    read("MUL18", "Half of runners were free of pain after about seven weeks."),
    read("ESC18", "Education alone did as well as adding exercises or a new gait in 69 runners."),
  ],
  toCheck: [],
};
