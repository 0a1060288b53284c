/** What the drawn timelines led to, so that a run says what it has tried. */
import type { Timeline } from "#timeline/timeline.ts";
import type { OracleAnswer } from "./answer.ts";

export function tally() {
  const counts = new Map<string, number>();
  let timelines = 0;
  let facts = 0;
  let answers = 0;
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    add(timeline: Timeline, given: readonly OracleAnswer[]): void {
      timelines += 1;
      facts += timeline.entries.length;
      answers += given.length;
      for (const answer of given) {
        count(`decision ${answer.decision}`);
        count(`by ${answer.decidedBy ?? "override"}`);
        count(`stage ${answer.stage}`);
        count(`step ${answer.step}`);
        for (const how of answer.how) count(`how ${how}`);
        for (const session of answer.sessions)
          count(`session ${session.split(" ").slice(1).join("/")}`);
        for (const gate of answer.gates) count(`gate ${gate}`);
        if (answer.walkRun) count(`${answer.walkRun.table} ${answer.walkRun.next}`);
        if (answer.refer) count(`refer ${answer.refer.flag}`);
      }
    },
    has: (name: string) => counts.get(name) ?? 0,
    text(): string {
      const lines = [...counts].toSorted().map(([name, times]) => `${name}: ${times}`);
      return `${timelines} timelines, ${facts} facts, ${answers} answers\n${lines.join(", ")}`;
    },
  };
}
