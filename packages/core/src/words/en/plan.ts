import { WINDOWS } from "#packs/windows.ts";
import type { FactWords, FindingWords, LimitWords, RuleWords } from "#words/words.ts";

/** What a planned piece of work is called, in English. */
export const ACTIVITIES: RuleWords["activities"] = {
  run: "Run",
  walk: "Walk",
  strength: "Strength",
  swim: "Swim",
  cycle: "Ride",
  poolRun: "Pool run",
  elliptical: "Elliptical",
};

/** What to do differently when an exercise stays with a change, in English. */
export const CHANGES: RuleWords["changes"] = {
  blockRangeAtNeutral: "Block the machine so that the heel stops level with the forefoot.",
  floorOnly: "Do it from the floor, without the plate.",
  heelsRaised: "Raise both heels on a wedge.",
  heelRaised: "Raise the front heel on a wedge.",
  onFloor: "Stay on the floor, heels never below it.",
  soreSideInFront: "Keep the sore side in front: the rear leg’s tendon works harder.",
  soreSideLeads: "Step up with the sore side: the trailing leg’s tendon works harder.",
};

/** A finding of a plan, in English. */
export const FINDINGS: FindingWords = {
  sentence: "{what}: {sentence}",
  changed: "{what}: {sentence} {change}",
  noFix: {
    unknown: "We don’t know this exercise, so we can’t say what would do instead.",
    closed:
      "An open safety flag closes it. It opens with a clinician’s go-ahead, not with a change of plan.",
    unanswered: "The runner hasn’t answered the first questions yet. The plan waits for them.",
  },
  refusals: {
    background: "This is background reading about another tendon, not a programme to assign.",
    site: "This programme isn’t for where the soreness is.",
    stage: "This comes in a later stage.",
    notRead: "The source of this part was not read, so there are no numbers to use.",
    nothingLeft: "Nothing of this is open to this runner now.",
  },
};

/** The runner's own limits, in English. */
export const LIMITS: LimitWords = {
  cap: "The highest pain a session may reach.",
  settleBy: "A session has to have settled by then.",
  clocks: {
    "24h": "in about a day",
    nextMorning: "by the next morning",
    "60min": "within an hour",
  },
  and: ", and ",
};

/** What the facts a rule used are called, in English. */
export const FACTS: FactWords = {
  names: {
    painNow: "Pain now",
    hardStop: "Stops everything above",
    cap: "Limit",
    limp: "Limping",
    baseline: "Usual pain",
    plannedM: "Planned",
    longestM: `Longest run of ${WINDOWS.longestRunDays} days`,
    capM: "Allowed today",
    age: "Age",
    daysSince: "Days since the last medium or hard session",
    needed: "Full days it wants between",
    removed: "Exercises taken out",
    changed: "Exercises changed",
  },
  notAnswered: "not answered",
  yes: "yes",
  no: "no",
};
