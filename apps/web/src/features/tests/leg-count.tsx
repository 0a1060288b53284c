"use client";
import { RANGES } from "@springback/core/ranges";
import { Button } from "@springback/ui/primitives/button";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import type { Leg } from "#features/tests/raise-state.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Which leg, in words. */
  readonly words: string;
  readonly leg: Leg & { readonly reps: number };
  readonly onChange: (leg: Leg) => void;
  /** Counts this leg anew; null where there is nothing to count any more. */
  readonly onAgain: (() => void) | null;
}

/** How many raises one leg did: what the clock counted, put right by whoever stood there. */
export function LegCount({ words, leg, onChange, onAgain }: Props) {
  const say = useWords("tests");
  const { reps, cutShort } = leg;
  const more = (by: number): void => {
    const next = Math.min(RANGES.count.to, Math.max(RANGES.count.from, reps + by));
    onChange({ ...leg, reps: next });
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 font-semibold">{say("good", { leg: words })}</legend>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button kind="quiet" aria-label={say("fewer")} onClick={() => more(-1)}>
          −
        </Button>
        <output className="display tabular min-w-16 text-center text-4xl" data-cut={cutShort}>
          {reps}
        </output>
        <Button kind="quiet" aria-label={say("more")} onClick={() => more(1)}>
          +
        </Button>
        {onAgain && (
          <Button kind="text" small onClick={onAgain}>
            {say("againLeg")}
          </Button>
        )}
      </div>
      <Checkbox
        label={say("cutShort")}
        hint={say("cutShortHint")}
        checked={cutShort}
        onChange={({ target }) => onChange({ ...leg, cutShort: target.checked })}
      />
    </fieldset>
  );
}
