import type { BecauseWords } from "#words/words.ts";

/** Why a rule applied today, in English. */
export const BECAUSE: BecauseWords = {
  otherRule: "A rule of your plan applies today.",
  flag: "{title}. {action}",
  limp: "You limp, and running on a limp loads everything differently.",
  hardStop: "Pain is {painNow} now. Above {hardStop} we rest.",
  unanswered: "Still to answer: {missing}.",
  missing: {
    intake: "where it hurts",
    painNow: "pain now",
    limp: "whether you limp",
    age: "your age",
    other: "how it feels now",
  },
  overCap: "Pain is {painNow} now; your limit is {cap}.",
  lastSession: {
    highRisk: "Your last session was too much, and {notBack}.",
    open: "Your last session left answers open, and {notBack}.",
    over: "Your last session went over, and {notBack}.",
    pending: "Your last session is still settling, and {notBack}.",
    unknown: "Your last session can’t be judged yet, and {notBack}.",
  },
  notBack: {
    nowUnknown: "we don’t know how it feels now",
    usualUnknown: "we don’t know your usual pain yet",
    above: "pain is {painNow}, not back to your usual {baseline}",
  },
  gates: "Before you run again, still to pass: {gates}.",
  comingBack: "You are coming back: start on your walk-run table.",
  spike: {
    noRun: "There is no run in the last {days} days to measure today’s by.",
    longest:
      "Your longest run of the last {days} days is {longest}, and today’s distance isn’t set.",
    planned: "Your longest run of the last {days} days is {longest} and you planned {planned}.",
    capped:
      "Your longest run of the last {days} days is {longest} and you planned {planned}, so {cap} is enough today.",
  },
  recovery: {
    hard: "You did a hard session {when}. It wants {days} between.",
    medium: "You did a medium session {when}. It wants {days} between.",
  },
  when: {
    today: "earlier today",
    yesterday: "yesterday",
    before: { one: "1 day ago", other: "{n} days ago" },
  },
  exercises: {
    one: "1 exercise of today’s list doesn’t fit yet.",
    other: "{n} exercises of today’s list don’t fit yet.",
  },
  settled: "Your last session settled. {rest}",
  nothing: "Nothing stands in the way.",
  within: "Pain is {painNow} now, within your limit of {cap}.",
  override: "{by} set this by hand: {reason}",
};
