import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { Entry } from "@springback/core/timeline";
import { dayWords, timeWords } from "@springback/words/days";
import { byDay, type Reading } from "#features/history/by-day.ts";
import { factWords, type Telling } from "#features/history/fact-words.ts";

type Wired = RunnerOutputs["timeline"]["history"][number];
export type Fact = Omit<Wired, "entry"> & { readonly entry: Entry };

interface Props {
  readonly facts: readonly Fact[];
  readonly reading: Reading;
  readonly telling: Telling;
}

/** Days shown at once; older ones are one tap away. Ours. */
const DAYS_SHOWN = 21;

interface RowProps extends Pick<Props, "reading" | "telling"> {
  readonly fact: Fact;
  /** The facts that took a session out. */
  readonly outs: ReadonlySet<string | null>;
}

function FactRow({ fact, outs, reading, telling }: RowProps) {
  const { say, locale } = telling;
  const { title, detail } = factWords(fact.entry, telling);
  const { at, zone } = fact.entry;
  const corrected = fact.replacedBy !== null;
  const past = corrected || fact.takenOut;
  return (
    <li className="flex gap-4 py-2">
      <time dateTime={at} className="tabular w-12 shrink-0 text-sm leading-6 text-quiet">
        {timeWords(at, zone ?? reading.zone, locale)}
      </time>
      <div className={past ? "min-w-0 text-quiet" : "min-w-0"}>
        <p className={past ? "line-through" : "font-medium"}>{title}</p>
        {detail && (
          <p className={`text-sm first-letter:uppercase ${past ? "line-through" : ""}`}>{detail}</p>
        )}
        {corrected && (
          <p className="text-sm">
            {say(outs.has(fact.replacedBy) ? "takenOutLater" : "correctedLater")}
          </p>
        )}
        {fact.replaces && (
          <p className="text-sm text-quiet">{correctionWords(fact, outs, { reading, telling })}</p>
        )}
        {!fact.recordedBySelf && <p className="text-sm text-quiet">{say("byCoach")}</p>}
      </div>
    </li>
  );
}

/** What a correction did: took a session out, put it back, or said something otherwise. */
function correctionWords(
  { takenOut, receivedAt, replaces }: Fact,
  outs: RowProps["outs"],
  { reading: { zone, now }, telling: { say, locale } }: Pick<Props, "reading" | "telling">,
): string {
  if (takenOut) return say("tookOut", { day: dayWords(receivedAt, zone, locale, now) });
  return say(outs.has(replaces) ? "putBack" : "corrects");
}

/** Facts, newest first, by day. Those that were corrected or taken out stay, marked. */
export function FactList({ facts, reading, telling }: Props) {
  const outs = new Set(facts.flatMap(({ id, takenOut }) => (takenOut ? [id] : [])));
  const dated = facts.map((fact) => ({ at: fact.entry.at, zone: fact.entry.zone, fact }));
  const days = byDay(dated, reading).map(({ day, items }) => (
    <section key={day} className="border-t border-hairline py-4 first:border-t-0 first:pt-0">
      <h2 className="mb-1 font-semibold">{day}</h2>
      <ul>
        {items.map(({ fact }) => (
          <FactRow key={fact.id} {...{ fact, outs, reading, telling }} />
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
            {telling.say("earlier", { n: days.length - DAYS_SHOWN })}
          </summary>
          {days.slice(DAYS_SHOWN)}
        </details>
      )}
    </>
  );
}
