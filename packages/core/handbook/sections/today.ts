import { describeHow, sourceOf } from "#explain/explain.ts";
import { HOW_ORDER } from "#explain/describe-how.ts";
import { RULES_OF_THE_DAY } from "#guidance/rules-of-the-day.ts";
import type { How } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";
import { bullets, heading, listed, table } from "../markdown.ts";
import { say, told } from "../say.ts";
import type { Section } from "../section.ts";

const WHEN: Readonly<Record<string, () => string>> = {
  B0: () => "A red flag is open that closes running, loading, impact or everything",
  B1: () => "The runner limps now",
  B2: () => `Pain now above ${say("hardStop")}`,
  "B-UNANSWERED": () => "Pain now, the limp, the age or the first questions are not answered",
  B3: () => "Pain now above the limit",
  B4: () =>
    "One of the last sessions was high risk or left pain or limp unanswered, and pain now isn't back to usual",
  B5: () =>
    "The worst of the last sessions is over, pending or unknown, and pain now isn't back to usual",
  BP: () =>
    "A returning runner: low impact until every test into walk-run is passed, then the walk-run table",
  B6: () =>
    `A planned run of more than ${say("spikeCapTenths")} of the longest of the last ${say("spikeWindow")}; or its length, or that longest run, unknown`,
  B7: () =>
    `Fewer than ${say("mediumRecovery")} between a medium day and today, or ${say("highRecovery")} after a high one (whole dates; a pack may ask for more)`,
  B8: () => "The day's exercises hold one that stage, site, a lock or a pack takes out or changes",
  B9: () => "Nothing of the above",
};

const HOW_NAMES: Readonly<Record<How, string>> = {
  swapLowImpact: "low-impact swap",
  lightDayOnly: "light day only",
  walkRun: "walk-run table",
  capDistance: "shorter run",
  substitute: "other exercises",
};

interface Row {
  readonly id: string;
  readonly answer: string;
}

/** The rules of the day in their order; one with two ways of changing the day is one row. */
function rowsOfTheDay(): readonly Row[] {
  const ids = [...new Set(RULES_OF_THE_DAY.map(({ id }) => id))];
  const rows = ids.map((id) => {
    const lines = RULES_OF_THE_DAY.filter((rule) => rule.id === id);
    const ways = lines.flatMap(({ how }) => (how === null ? [] : [HOW_NAMES[how]]));
    const rests = lines.some(({ decision }) => decision === "rest");
    return { id, answer: rests ? "**rest**" : `change: ${listed([...new Set(ways)], "or")}` };
  });
  return [...rows, { id: "B9", answer: "**run as planned**" }];
}

function when(id: string): string {
  const words = WHEN[id];
  if (words === undefined) throw new Error(`handbook: rule ${id} of the day has no words`);
  return words();
}

/** Today's decision. */
export function today(): Section {
  const rows = rowsOfTheDay();
  return {
    title: "Today: run, change the run, or rest",
    parts: [
      "The rows are read from the top. The first that applies decides; every other that applies is shown too, and what they ask for is added up. “Rest” means no running and no jumping; walking as it is comfortable, and the gentle holds if they stay within the limit.",
      table(
        ["Rule", "When", "Answer", "Source"],
        rows.map(({ id, answer }) => [id, when(id), answer, sourceOf(id)]),
      ),
      bullets([
        `The last sessions are the tendon sessions of the last date that had one, and those that ended at most ${say("lastSessions")} ago; the worst of them counts, so that an easy walk can't hide an earlier bad run (ours).`,
        "A planned swim, ride or deep-water run is already the swap: the limit, the unsettled session, the coming back and the light day don't apply to it.",
        `A runner who was running counts as returning once ${say("restedAway")} have passed since the last run, and that run was high risk or a later answer told of a limp or of pain above ${say("hardStop")} (ours).`,
        "“As planned” is the plan after any step back: a session that went over and has settled means the easier step, not a blank cheque.",
      ]),
      heading("Ways to change a day, the strictest first"),
      bullets(
        HOW_ORDER.map(
          (how) => `*${HOW_NAMES[how]}*: ${describeHow([how], null, ENGLISH).join(" ")}`,
        ),
      ),
      heading("What a coach may overrule"),
      "Only the long run (B6), the light day (B7) and the exchanged exercises (B8), each with a reason and an end. An override may also set a floor for the whole day: it makes an answer stricter, never looser. Nothing else can be overruled (ours).",
      heading("What the runner reads"),
      told([...rows.map(({ id }) => id), "OVERRIDE", "SAFETY-NET"]),
    ],
  };
}
