"use client";
import type { ReactNode } from "react";
import { useUi } from "#words/use-ui.ts";

export interface StrengthItemProps {
  readonly name: ReactNode;
  /** Sets, repetitions or hold, load, side: "4 × 45 s, right leg". Large, since it is read from the floor. */
  readonly dose: ReactNode;
  /** One cue: the tempo, the stop rule. */
  readonly cue?: ReactNode;
  /** What the rules changed about it today, and why. */
  readonly changed?: ReactNode;
  /** The line drawing of the exercise. */
  readonly drawing?: ReactNode;
  readonly doneSets?: number;
  readonly sets?: number;
  readonly action?: ReactNode;
}

/** One exercise of today with its dose. Put items in an `<ol>`. */
export function StrengthItem(props: StrengthItemProps) {
  const { name, dose, cue, changed, drawing, doneSets = 0, sets, action } = props;
  const say = useUi();
  return (
    <li className="flex flex-wrap items-start gap-x-5 gap-y-3 border-b border-hairline py-5 last:border-b-0">
      {drawing && <div className="w-24 shrink-0">{drawing}</div>}
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="text-quiet">{name}</h2>
        <p className="display tabular text-xl">{dose}</p>
        {cue && <p className="measure mt-1 text-sm">{cue}</p>}
        {changed && <p className="measure mt-2 border-l-2 border-ink pl-3 text-sm">{changed}</p>}
        {sets !== undefined && (
          <p className="mt-3 flex items-center gap-3 text-sm text-quiet">
            <span aria-hidden="true" className="flex gap-1">
              {Array.from({ length: sets }, (_, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- sets differ by nothing but their place
                <span
                  key={index}
                  className={
                    index < doneSets
                      ? "h-1.5 w-6 rounded-full bg-ink"
                      : "h-1.5 w-6 rounded-full bg-hairline"
                  }
                />
              ))}
            </span>
            {say("setsDone", { done: doneSets, sets })}
          </p>
        )}
      </div>
      {action && <div className="max-sm:w-full">{action}</div>}
    </li>
  );
}
