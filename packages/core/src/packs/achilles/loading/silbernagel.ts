import { DAILY, daysAWeek, repsRow, type Programme } from "#packs/achilles/loading/programme.ts";

const READ = "SIL20; GRI21";
const UNREAD = "SIL20, not read";
const WEEKLY = daysAWeek(2, 3);
/** What phases 3 and 4 were believed to hold when this was written down. */
const BELIEVED = { load: "added weight", evidence: "unverified" } as const;

const RAISE_ON_STEP = "One-leg raise on a step edge";
const LOWER_ON_STEP = "Up on two, lower on one, on a step edge";
const REBOUND = "Quick rebounding heel raises";

/**
 * The combined programme of four phases (clinical.md 2.3). Where the pain is at the heel bone it stays on the floor. The table
 * of exercises has no two-leg raise on a step and reads a raise on a step as down to level only; both are careful readings
 * of ours. Phase 1 adds the foot moved up and down without load. Phases 3 and 4 were not read in the source.
 */
export const SILBERNAGEL: Programme = {
  id: "SILBERNAGEL",
  title: "Raises in four phases",
  sites: "any",
  chosenBy: "coach",
  pace: "criteria",
  note: "Daily, by the pain rule throughout, at least 12 weeks and then up to six months.",
  source: "SIL07; SIL20",
  evidence: "published",
  phases: [
    {
      id: "SILBERNAGEL-1",
      title: "Start to load",
      fromWeek: 1,
      untilWeek: 2,
      who: "Pain and difficulty with every activity; ten one-leg heel raises are hard",
      firstStage: "S1",
      read: "all",
      evidence: "published",
      rows: [
        repsRow("hr_dl_floor", "Two-leg raise on the floor", [3, 10], DAILY, READ, {
          ranges: { reps: [10, 15] },
          load: "up to body weight, slow; in water or with support if needed",
        }),
        repsRow("hr_sl_floor", "One-leg raise on the floor", [3, 10], DAILY, READ),
        repsRow("hr_seat", "Seated raise", [3, 10], DAILY, READ),
        repsRow(
          "ecc_floor",
          "Up on two, lower on one, on the floor",
          [3, 10],
          DAILY,
          "SIL20; dose ours",
          {
            evidence: "ours",
          },
        ),
      ],
    },
    {
      id: "SILBERNAGEL-2",
      title: "Recovery",
      fromWeek: 2,
      untilWeek: 5,
      who: "Pain with exercise, morning stiffness, pain on heel raises",
      firstStage: "S2",
      read: "all",
      evidence: "published",
      rows: [
        repsRow("hr_dl_floor", "Two-leg raise on a step edge", [3, 15], DAILY, READ),
        repsRow("hr_step", RAISE_ON_STEP, [3, 15], DAILY, READ, {
          floor: "hr_sl_floor",
          ranges: { reps: [10, 15] },
        }),
        repsRow("heel_drop", LOWER_ON_STEP, [3, 15], DAILY, READ, { floor: "ecc_floor" }),
        repsRow("hr_seat", "Seated raise", [3, 15], DAILY, READ),
        repsRow("rebound", REBOUND, [3, 20], DAILY, READ),
      ],
    },
    {
      id: "SILBERNAGEL-3",
      title: "Rebuild",
      fromWeek: 3,
      untilWeek: 12,
      who: "Copes with phase 2, no pain at the heel bone, morning stiffness comes and goes. Running and jumping start under the pain rule",
      firstStage: "S3",
      read: "part",
      evidence: "unverified",
      rows: [
        repsRow("hr_step", RAISE_ON_STEP, [3, 15], WEEKLY, UNREAD, {
          ...BELIEVED,
          floor: "hr_sl_floor",
        }),
        repsRow("heel_drop", LOWER_ON_STEP, [3, 15], WEEKLY, UNREAD, {
          ...BELIEVED,
          floor: "ecc_floor",
        }),
        repsRow("hr_seat", "Seated raise", [3, 15], WEEKLY, UNREAD, BELIEVED),
        repsRow("rebound", REBOUND, [3, 20], WEEKLY, UNREAD, { evidence: "unverified" }),
      ],
    },
    {
      id: "SILBERNAGEL-4",
      title: "Back to sport, and keep it",
      fromWeek: 12,
      untilWeek: 26,
      who: "Few symptoms, not stiff every day, sport without difficulty. Keep it up for months after symptoms end",
      firstStage: "S4",
      read: "part",
      evidence: "unverified",
      rows: [
        repsRow("hr_step", RAISE_ON_STEP, [3, 15], WEEKLY, UNREAD, {
          ...BELIEVED,
          floor: "hr_sl_floor",
        }),
        repsRow("heel_drop", LOWER_ON_STEP, [3, 15], WEEKLY, UNREAD, {
          ...BELIEVED,
          floor: "ecc_floor",
        }),
        repsRow("rebound", REBOUND, [3, 20], WEEKLY, UNREAD, { evidence: "unverified" }),
      ],
    },
  ],
};
