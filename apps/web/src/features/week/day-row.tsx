import { Button } from "@springback/ui/primitives/button";
import type { Carry } from "#features/week/use-carry.ts";
import { keyOf, pieceOf, ruleAt } from "#features/week/pieces.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";
import {
  type Day,
  dayName,
  ruleSentence,
  type Week,
  weekdayOf,
} from "#features/week/week-words.ts";
import { WorkRow } from "#features/week/work-row.tsx";

interface Props {
  readonly day: Day;
  readonly week: Week;
  readonly today: string;
  readonly open: boolean;
  readonly weekStarts: number;
  readonly carry: Carry;
  readonly onDayOff: (date: string) => void;
}

/**
 * A day of the week: what it has and why, the way to have it off, and while something is carried, whether that can go here.
 * A strong line parts two weeks of the calendar.
 */
export function DayRow({ day, week, today, open, weekStarts, carry, onDayOff }: Props) {
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  const { date, works, free } = day;
  const target = <Target {...{ week, date, carry }} />;
  const begins = weekdayOf(date) === weekStarts && date !== week.from;
  const givesOff = open && works.some(({ state }) => state === "planned");
  return (
    <li
      data-date={date}
      className={`flex flex-col gap-2 border-t py-3 ${begins ? "border-ink" : "border-hairline"} ${carry.carried?.over === date ? "bg-wash" : ""}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className={`first-letter:uppercase ${date < today ? "text-quiet" : "font-semibold"}`}>
          {dayName(date, locale)}
        </h2>
        {date === today && <span className="text-sm text-quiet">{say("today")}</span>}
      </div>
      {works.map((work) => (
        <WorkRow key={keyOf(date, work)} {...{ date, today, work, open, carry }} />
      ))}
      {works.length === 0 && (
        <p className="measure text-sm text-quiet">
          {free ? ruleSentence(free, speaking) : say("empty")}
        </p>
      )}
      {givesOff && !carry.carried && (
        <p>
          <Button kind="text" small onClick={() => onDayOff(date)}>
            {say("dayOff")}
            <span className="sr-only">, {dayName(date, locale)}</span>
          </Button>
        </p>
      )}
      {target}
    </li>
  );
}

function Target(props: { readonly week: Week; readonly date: string; readonly carry: Carry }) {
  const speaking = useSpeaking();
  const { week, date, carry } = props;
  const piece = carry.carried && pieceOf(week, carry.carried.key);
  if (!piece) return null;
  const { say } = speaking;
  const rule = ruleAt(piece.work, date);
  const here = date === piece.date ? say("home") : null;
  const text = rule ? ruleSentence(rule, speaking) : say("canGo");
  return (
    <p
      className={`measure rounded-control border border-dashed px-3 py-2 text-sm ${rule || here ? "border-hairline text-quiet" : "border-ink font-semibold"}`}
    >
      {here ?? text}
    </p>
  );
}
