import { sourceOf } from "#explain/explain.ts";
import { RUN_STOPPING } from "#packs/locks.ts";
import { ADULT_AGE, MIN_AGE, RED_FLAG_ROWS, redFlagRow, type AnyOf } from "#packs/red-flags.ts";
import type { FlagLevel } from "#timeline/timeline.ts";
import { FLAGS, LEVELS as LEVEL_WORDS } from "#words/en/flags.ts";
import { bullets, heading, table } from "../markdown.ts";
import { FLAG_FACTS } from "../reference/flags.ts";
import { closes, question } from "../say.ts";
import type { Section } from "../section.ts";

const LEVELS: Readonly<Record<FlagLevel, string>> = {
  emergency: "emergency",
  sameDay: "same day",
  withinDays: "within days",
  routine: "routine",
};

const EXPECTING = "being pregnant, or within 12 weeks of a birth";

function list({ any, orExpecting = false }: AnyOf): string {
  const questions = any.map(question);
  return bullets(orExpecting ? [...questions, EXPECTING] : questions);
}

function yesOf({ any }: AnyOf): string {
  return any.length > 1 ? "one yes of" : "a yes to";
}

/** When a flag opens, read off its row. */
function opens(id: string): readonly string[] {
  const row = redFlagRow(id);
  if (row === null) return [];
  const { opens: logic, raisedBy, cap } = row;
  const [first, ...rest] = logic.together ?? [];
  return [
    ...(logic.any.length === 0 ? [] : [`Opens with ${yesOf(logic)}:`, list(logic)]),
    ...(first === undefined ? [] : [`Or with ${yesOf(first)}:`, list(first)]),
    ...rest.flatMap((part) => [`together with ${yesOf(part)}:`, list(part)]),
    ...(logic.unlessDenied === undefined
      ? []
      : [`Unless this was answered no, and never yes: ${question(logic.unlessDenied)}`]),
    ...(logic.age === undefined
      ? []
      : [
          `Opens under ${logic.age.always}, whatever is cleared, and under ${logic.age.untilCleared} until it is cleared.`,
        ]),
    ...(logic.any.length === 0 && logic.age === undefined
      ? ["Opens only when a coach names it."]
      : []),
    ...(raisedBy === undefined
      ? []
      : [`A yes to “${question(raisedBy.question)}” makes it: ${LEVELS[raisedBy.level]}.`]),
    ...(cap === undefined ? [] : [`While it is open, every pain limit is ${cap}.`]),
  ];
}

function flagParts(flag: (typeof RED_FLAG_ROWS)[number]): readonly string[] {
  const facts = FLAG_FACTS[flag.id];
  const { title, action, locked } = FLAGS[flag.id];
  return [
    heading(`${title} (${flag.id})`),
    ...opens(flag.id),
    `**How soon:** ${LEVELS[flag.level]}. **Closes:** ${closes(flag.locks)}.`,
    `**The app says:** “${action} ${locked}”`,
    ...(facts === undefined ? [] : [`**Why:** ${facts}`]),
    `**Source:** ${sourceOf(flag.id)}`,
  ];
}

/** Every red flag: what is asked, when it opens, how soon to be seen, what it closes and what the app says. */
export function redFlags(): Section {
  return {
    title: "Red flags",
    parts: [
      "These come before everything else. They are asked at the start and can be answered at any time; they are meant to be asked again every week, and whenever pain is above the stop line, in a new place or follows a pop (ours).",
      bullets([
        "One positive answer is enough where nothing else is said. A question that was not asked opens nothing.",
        "Once open, a flag stays open: a later “no”, or less pain, changes nothing. Only a clearance that names the clinician, recorded by a coach, closes it; answers given before it no longer count.",
        "The app names no illness as a finding, computes no score for one, and tells nobody to start or stop a medicine.",
        "Several open flags: the most urgent is named first, and what they close is added up. An open flag of any kind holds every step up.",
        "A flag that closes running, loading, impact or everything decides the day: rest (B0). Any other is referred and closes what it closes, and the day's rules go on.",
      ]),
      table(
        ["Flag", "What the runner reads first", "How soon", "What it closes", "Day"],
        RED_FLAG_ROWS.map((flag) => [
          flag.id,
          FLAGS[flag.id].title,
          LEVELS[flag.level],
          closes(flag.locks),
          flag.locks.some((lock) => RUN_STOPPING.includes(lock)) ? "rest" : "goes on",
        ]),
      ),
      "How soon, in the runner's words: " +
        Object.entries(LEVEL_WORDS)
          .map(([level, words]) => `${LEVELS[level as FlagLevel]}: “${words}”`)
          .join(" "),
      ...RED_FLAG_ROWS.flatMap(flagParts),
      heading("Asked for the record only"),
      "A statin is recorded and opens nothing: a systematic review found no rise in ruptures (TEI16), and nobody is told to stop one. Missed periods, very low energy intake and a past stress fracture are recorded and shown to the coach; by themselves they open nothing.",
      heading("Age"),
      `Under ${MIN_AGE} the rules stop and no clearance helps: heel pain at that age is usually the growth plate, which has rules of its own (SEV). From ${MIN_AGE} to ${ADULT_AGE - 1} they begin once a guardian's consent and a clinician's clearance are on record (ours).`,
    ],
  };
}
