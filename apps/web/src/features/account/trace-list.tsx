import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Section } from "@springback/ui/primitives/section";
import { deedWords, grouped, whoWords } from "#features/account/trace-words.ts";
import { dayWords, momentWords } from "#features/today/day-words.ts";

interface Props {
  readonly traces: RunnerOutputs["account"]["traces"];
  readonly zone: string;
}

const SHOWN_AT_ONCE = 8;

const iso = (at: number): string => new Date(at).toISOString();

/** Who else did something with the record: every look of a coach is here. */
export function TraceList({ traces, zone }: Props) {
  const groups = grouped(traces, (line) => dayWords(iso(line.at), zone));
  const lines = groups.map(({ last, times }) => (
    <li
      key={last.id}
      className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-hairline py-2.5 first:border-t-0"
    >
      <span>
        <span className="font-medium">{whoWords(last)}</span>, {deedWords(last)}
        {times > 1 && <span className="text-quiet">, {times} times</span>}
      </span>
      <span className="tabular text-sm text-quiet">{momentWords(iso(last.at), zone)}</span>
    </li>
  ));
  return (
    <Section
      title="Who saw your data"
      lead="Everybody but you who opened your record or did something with it."
    >
      {lines.length === 0 && <p className="text-quiet">Nobody yet.</p>}
      <ul>{lines.slice(0, SHOWN_AT_ONCE)}</ul>
      {lines.length > SHOWN_AT_ONCE && (
        <details>
          <summary className="link tap content-center text-sm">
            {lines.length - SHOWN_AT_ONCE} more
          </summary>
          <ul>{lines.slice(SHOWN_AT_ONCE)}</ul>
        </details>
      )}
    </Section>
  );
}
