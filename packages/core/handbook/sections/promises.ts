import { INVARIANTS } from "#safety/invariants.ts";
import { bullets } from "../markdown.ts";
import { rule } from "../say.ts";
import type { Section } from "../section.ts";

/** What no answer may break. */
export function promises(): Section {
  return {
    title: "Promises every answer is checked against",
    parts: [
      "Before an answer is given it is checked once more, from the facts alone and not through the rules that made it. An answer that breaks one of these is not given: the runner reads that today is for rest, and staff are told.",
      bullets(INVARIANTS.map(({ says }) => says)),
      `What the runner reads then: “${rule("SAFETY-NET").sentence}”`,
    ],
  };
}
