import { changeWords } from "@springback/core/explain";
import { EXERCISES } from "@springback/core/exercises";
import { Button } from "@springback/ui/primitives/button";
import { TextField } from "@springback/ui/primitives/text-field";
import type { ReactNode } from "react";
import type { DraftLine } from "#features/plan/draft.ts";
import { nameOf, RULE_WORDS } from "#features/words/rule-words.ts";

interface Props {
  readonly line: DraftLine;
  /** Its place, from 1. */
  readonly place: number;
  readonly onChange: (part: Partial<DraftLine>) => void;
  readonly onRemove: () => void;
  /** What the rules find in it. */
  readonly children: ReactNode;
}

/** One exercise with its dose, and under it what the rules find. */
export function PlanLine({ line, place, onChange, onRemove, children }: Props) {
  const row = EXERCISES.find(({ id }) => id === line.exercise);
  const name = nameOf(line.exercise);
  const dosed = row?.dose !== "time";
  const field = (part: "sets" | "reps" | "hold", label: string, unit: string) => (
    <TextField
      label={label}
      unit={unit}
      inputMode="numeric"
      value={line[part]}
      aria-label={`${label}, ${name}`}
      onChange={(event) => onChange({ [part]: event.target.value })}
    />
  );
  return (
    <li className="border-b border-hairline py-5" data-exercise={line.exercise}>
      <div className="flex items-start justify-between gap-4">
        <h3 className="leading-snug font-semibold">
          <span className="tabular mr-2 text-quiet">{place}</span>
          {name}
        </h3>
        <span className="-my-2 shrink-0 whitespace-nowrap">
          <Button small kind="text" aria-label={`Take out ${name}`} onClick={onRemove}>
            Take out
          </Button>
        </span>
      </div>
      {line.change && (
        <p className="measure mt-1 text-sm">{changeWords(line.change, RULE_WORDS)}</p>
      )}
      {dosed ? (
        <div className="mt-3 grid max-w-md grid-cols-2 gap-4">
          {field("sets", "Sets", "×")}
          {row?.dose === "hold"
            ? field("hold", "Hold", "s")
            : field("reps", "Repetitions", "times")}
        </div>
      ) : (
        <p className="mt-1 text-sm text-quiet">As long as today's answer allows.</p>
      )}
      {children}
    </li>
  );
}
