import { readJourney } from "./read-journey.ts";
import { tellAnswer } from "./tell-answer.ts";
import { replay } from "#replay.ts";
import { parseTimeline } from "#timeline/format.ts";

/** What a journey came to: how many questions it asked, and a sentence for each that was answered otherwise. */
export interface Checked {
  readonly title: string;
  readonly questions: number;
  readonly missing: readonly string[];
}

/** Answers a journey by the rules, through the timeline format, and says which written lines aren't in the answers. */
export function missingFrom(text: string): Checked {
  const { title, timeline, expected } = readJourney(text);
  const parsed = parseTimeline(timeline);
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  const { answers } = replay(parsed.timeline);
  const missing = expected.flatMap(({ line, lines }, index) => {
    const answer = answers[index];
    const told = answer === undefined ? [] : tellAnswer(answer);
    const written = new Set(lines);
    const says = `the rules say:\n${told.map((one) => `  - ${one}`).join("\n")}`;
    if (lines[0] !== told[0]) return [`line ${line}: expected "${lines[0] ?? "nothing"}"; ${says}`];
    if (!written.has(told[1] ?? ""))
      return [`line ${line}: the decision and its reasons have to be written down; ${says}`];
    return lines
      .filter((one) => !told.includes(one))
      .map((one) => `line ${line}: expected "${one}"; ${says}`);
  });
  return { title, questions: expected.length, missing };
}
