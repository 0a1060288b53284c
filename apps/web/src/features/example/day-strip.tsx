"use client";
import { StateShape } from "@springback/ui/domain/state-shape";
import type { SaidDay } from "#features/example/said-story.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly days: readonly SaidDay[];
  /** The place of the day that is read. */
  readonly at: number;
  readonly onPick: (place: number) => void;
}

const CELL = "tap flex flex-col items-center gap-0.5 rounded-control border p-1";

/** The days so far, each by the shape of its answer; those to come are empty. */
export function DayStrip({ days, at, onPick }: Props) {
  const say = useWords("example");
  return (
    <ol aria-label={say("days")} className="flex flex-wrap gap-1">
      {days.map(({ name, state, word }, place) => (
        <li key={name}>
          {place <= at ? (
            <button
              type="button"
              aria-label={say("dayIs", { n: place + 1, state: word })}
              aria-current={place === at ? "step" : undefined}
              onClick={() => onPick(place)}
              className={`${CELL} border-transparent hover:bg-wash aria-[current=step]:border-ink`}
            >
              <StateShape state={state} className="size-7" />
              <span className="tabular text-xs">{place + 1}</span>
            </button>
          ) : (
            <span className={`${CELL} border-transparent text-quiet`}>
              <span
                aria-hidden="true"
                className="size-7 rounded-full border-2 border-dashed border-edge"
              />
              <span aria-hidden="true" className="tabular text-xs">
                {place + 1}
              </span>
              <span className="sr-only">{say("toCome", { n: place + 1 })}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
