import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Section } from "@springback/ui/primitives/section";
import { momentWords } from "@springback/words/days";
import { deedWords, whoWords } from "#features/account/trace-words.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

interface Props {
  readonly traces: RunnerOutputs["account"]["traces"];
  readonly zone: string;
}

const SHOWN_AT_ONCE = 8;

/** Who else did something with the record: every look of a coach is here, and of whoever was given a link. */
export async function TraceList({ traces, zone }: Props) {
  const [say, locale] = await Promise.all([wordsOf("account"), currentLocale()]);
  const lines = traces.map((line) => (
    <li
      key={line.id}
      className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-hairline py-2.5 first:border-t-0"
    >
      <span>
        <span className="font-medium">{whoWords(line, say)}</span>, {deedWords(line, say)}
        {line.times > 1 && <span className="text-quiet">, {say("times", { n: line.times })}</span>}
      </span>
      <span className="tabular text-sm text-quiet">{momentWords(line.at, zone, locale)}</span>
    </li>
  ));
  return (
    <Section title={say("tracesTitle")} lead={say("tracesLead")}>
      {lines.length === 0 && <p className="text-quiet">{say("nobody")}</p>}
      <ul>{lines.slice(0, SHOWN_AT_ONCE)}</ul>
      {lines.length > SHOWN_AT_ONCE && (
        <details>
          <summary className="link tap content-center text-sm">
            {say("more", { n: lines.length - SHOWN_AT_ONCE })}
          </summary>
          <ul>{lines.slice(SHOWN_AT_ONCE)}</ul>
        </details>
      )}
    </Section>
  );
}
