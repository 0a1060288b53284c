import { ACHILLES_RULES } from "#packs/achilles/rules.ts";
import { ACHILLES_RUNGS } from "#packs/achilles/rungs.ts";
import { asked, CROSS_TRAINING, ours, read, unread } from "#packs/fact.ts";
import type { Pack } from "#packs/pack.ts";

/** The product's own pack: a sore Achilles tendon (clinical.md 1 to 8). */
export const ACHILLES: Pack = {
  ...ACHILLES_RULES,
  ladder: ACHILLES_RUNGS,
  redFlags: [
    asked("snap", "RF-RUPT", read("FHB, MSD", "A sudden snap, or a kick in the calf.")),
    asked("calfSwelling", "RF-DVT", read("WEL", "A calf that is newly swollen or warm.")),
    asked("hotRedTendon", "RF-INF", ours("A hot, red tendon.")),
    asked("fluoroquinolone", "RF-FQ", read("ALV19, FDA08", "An antibiotic ending in -floxacin.")),
    asked("heelBoneSqueeze", "RF-BSI", read("FPN, UMEM", "Pain on squeezing the heel bone.")),
    asked("stiffness30", "RF-SPA", read("PAL, NTR", "Long morning stiffness for weeks.")),
    asked("tendonLumps", "RF-FH", read("BEE06, SMW", "Lumps on a tendon, knuckle or eyelid.")),
  ],
  avoid: [
    read("seed §3", "Deep squats and lunges with the knee far past the toes, at first."),
    read(
      "seed §2, PRI25",
      "Stretching the calf, most of all where the pain sits at the heel bone.",
    ),
  ],
  crossTraining: [
    read("seed", "Swimming and cycling keep you fit while running is less."),
    ...CROSS_TRAINING,
  ],
  outcome: {
    measure: "Achilles score",
    ...ours("Eight questions of our own, 100 best; it is not an official questionnaire."),
  },
  expectations: [
    read("MUL18", "Half of recreational runners were free of pain after about eight weeks."),
    read("LAG20", "About a third still had some symptoms after a year."),
    read("SIL11", "Four in five had recovered fully at five years."),
  ],
  toCheck: [
    unread("SC15", "Three days before the next hard session, two before the next medium one."),
    unread("UTD", "Four sets at eight repetitions' load in weeks 6 to 8 of the heavy slow table."),
  ],
};
