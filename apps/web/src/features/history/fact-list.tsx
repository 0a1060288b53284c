import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { Entry } from "@springback/core/timeline";
import type { Units } from "@springback/words/measures";
import { byDay } from "#features/history/by-day.ts";
import { factWords } from "#features/history/fact-words.ts";
import { localTime } from "#features/runs/local-time.ts";

type Wired = RunnerOutputs["timeline"]["history"][number];
export type Fact = Omit<Wired, "entry"> & { readonly entry: Entry };

interface Props {
  readonly facts: readonly Fact[];
  readonly zone: string;
  /** What the runner counts distances in. */
  readonly units: Units;
  readonly now: string;
}

/** Days shown at once; older ones are one tap away. Ours. */
const DAYS_SHOWN = 21;

function FactRow({ fact, zone, units }: Omit<Props, "facts" | "now"> & { readonly fact: Fact }) {
  const { title, detail } = factWords(fact.entry, units);
  const corrected = fact.replacedBy !== null;
  return (
    <li className="flex gap-4 py-2">
      <time dateTime={fact.entry.at} className="tabular w-12 shrink-0 text-sm leading-6 text-quiet">
        {localTime(Date.parse(fact.entry.at), fact.entry.zone ?? zone).time}
      </time>
      <div className={corrected ? "min-w-0 text-quiet" : "min-w-0"}>
        <p className={corrected ? "line-through" : "font-medium"}>{title}</p>
        {detail && <p className={corrected ? "text-sm line-through" : "text-sm"}>{detail}</p>}
        {corrected && <p className="text-sm">Corrected later.</p>}
        {fact.replaces && <p className="text-sm text-quiet">Corrects an earlier entry.</p>}
        {!fact.recordedBySelf && <p className="text-sm text-quiet">Recorded by your coach.</p>}
      </div>
    </li>
  );
}

/** Facts, newest first, by day. Corrected ones stay, marked. */
export function FactList({ facts, zone, units, now }: Props) {
  const dated = facts.map((fact) => ({ at: fact.entry.at, zone: fact.entry.zone, fact }));
  const days = byDay(dated, zone, now).map(({ day, items }) => (
    <section key={day} className="border-t border-hairline py-4 first:border-t-0 first:pt-0">
      <h2 className="mb-1 font-semibold">{day}</h2>
      <ul>
        {items.map(({ fact }) => (
          <FactRow key={fact.id} fact={fact} zone={zone} units={units} />
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      {days.slice(0, DAYS_SHOWN)}
      {days.length > DAYS_SHOWN && (
        <details>
          <summary className="link tap content-center">
            {days.length - DAYS_SHOWN} earlier days
          </summary>
          {days.slice(DAYS_SHOWN)}
        </details>
      )}
    </>
  );
}
