import type { AnswerWords, RuleWords, WouldChangeWords } from "#words/words.ts";

/** Today's answer, in English. */
export const ANSWER: AnswerWords = {
  headline: {
    run: "Run as planned.",
    rest: "Rest from running today.",
    unanswered: "Rest, until we know more.",
    modify: "Change today’s session.",
    swapLowImpact: "Swap the run: swim, cycle or run in water.",
    lightDayOnly: "Keep it light today.",
    walkRun: "Walk and run by turns today.",
    substitute: "Train, with a few swaps.",
    shorter: "Run, but shorter.",
    upTo: "Run, up to {distance}.",
  },
  how: {
    swapLowImpact: "Swim, cycle or run in deep water for the same minutes at the same effort.",
    lightDayOnly: "Keep today light: an easy walk, a swim or a ride.",
    walkRun: "Use your walk-run step instead of the planned run.",
    substitute: "Take the replacements shown for some of the exercises.",
    shorter: "Keep the run short.",
    upTo: "Run no further than {distance}.",
  },
  next: {
    unanswered: "Answer what is missing and we look again at once.",
    nextAnswer: "We look again with your next answer.",
    tomorrow: "We look again tomorrow.",
  },
};

/** What would change the answer, in English. */
export const WOULD_CHANGE: WouldChangeWords = {
  sentence: "{conditions}, {outcome}.",
  and: " and ",
  outcomes: {
    run: "you could run as planned",
    modify: "today’s session would be changed",
    rest: "today would be a rest day",
  },
  painNow: "with pain at {value} now",
  limp: "with a limp",
  noLimp: "without a limp",
  planned: "with {distance} planned",
  morePlanned: "with more than {distance} planned",
  nothingPlanned: "with no distance planned",
  pain24h: "if pain a day after your last session is {value}",
  pain60min: "if pain an hour after your last session is {value}",
  painNextMorning: "if your first steps in the morning hurt {value}",
  waitDays: "in {days}, feeling the same",
  later: "later",
  other: "with another answer ({fact}: {value})",
};

/** Verdicts of a session that no rule's own words fit, in English. */
export const VERDICTS: RuleWords["verdicts"] = {
  over: {
    title: "Over your limit",
    sentence:
      "Pain went over your limit, in the session, after it or a day later. We step back one step.",
  },
  masked: {
    title: "Within your limits, with pain medicine",
    sentence: "Pain medicine can hide how a tendon took it, so this session can’t move you up.",
  },
};
