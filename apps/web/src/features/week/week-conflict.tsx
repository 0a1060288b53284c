import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import type { Conflict } from "#features/week/use-week.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, type Planned, worksLine } from "#features/week/week-words.ts";

type Plan = NonNullable<Conflict["yours"]>;

const onDate = (plan: Plan | undefined, date: string): readonly Planned[] =>
  (plan?.days ?? []).filter((day) => day.date === date).flatMap(({ works }) => works);

/** Two devices changed one week: the days on which they differ, in words, and the choice between the two. */
export function WeekConflict(props: {
  readonly conflict: Conflict;
  readonly onSettle: (mine: boolean) => void;
}) {
  const { conflict, onSettle } = props;
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  const [there, yours] = [conflict.now?.plan, conflict.yours ?? undefined];
  const dates = [...(there?.days ?? []), ...(yours?.days ?? [])].map(({ date }) => date);
  const apart = [...new Set(dates)].toSorted().flatMap((date) => {
    const [one, other] = [there, yours].map((plan) => worksLine(onDate(plan, date), speaking));
    return one === other ? [] : [{ date, one: one ?? "", other: other ?? "" }];
  });
  return (
    <div className="mb-6 flex flex-col gap-3">
      <Banner kind="error" title={say("conflictTitle")}>
        {say("conflictLead")}
      </Banner>
      <ul>
        {apart.map(({ date, one, other }) => (
          <li key={date} className="border-b border-hairline py-3">
            <p className="font-semibold first-letter:uppercase">{dayName(date, locale)}</p>
            <p className="text-sm">{say("there", { works: one })}</p>
            {yours && <p className="text-sm">{say("yours", { works: other })}</p>}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onSettle(false)}>{say("keepThere")}</Button>
        {yours && conflict.now && (
          <Button kind="quiet" onClick={() => onSettle(true)}>
            {say("alsoMine")}
          </Button>
        )}
      </div>
    </div>
  );
}
