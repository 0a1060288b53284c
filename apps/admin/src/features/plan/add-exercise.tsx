import type { CoachOutputs } from "@springback/api/routers/coach";
import { EXERCISES, rulingOn } from "@springback/core/exercises";
import { SearchPick } from "@springback/ui/primitives/search-pick";
import { useMemo } from "react";
import { nameOf } from "#features/words/rule-words.ts";

type Context = CoachOutputs["plan"]["read"]["context"];

const HINTS: Readonly<Record<"removed" | "changed", string>> = {
  removed: "not for this runner now",
  changed: "with a change",
};

/** Adds an exercise of the catalogue by its name; what wouldn't pass is said before it is picked. */
export function AddExercise(props: {
  readonly context: Context;
  readonly taken: readonly string[];
  readonly onAdd: (id: string) => void;
}) {
  const { context, taken, onAdd } = props;
  const options = useMemo(
    () =>
      EXERCISES.filter(({ id }) => !taken.includes(id)).map(({ id }) => {
        const { kind } = rulingOn(id, context);
        return { value: id, label: nameOf(id), ...(kind === "kept" ? {} : { hint: HINTS[kind] }) };
      }),
    [context, taken],
  );
  return (
    <SearchPick
      label="Add an exercise"
      placeholder="Type part of its name"
      options={options}
      onPick={onAdd}
      none="No exercise by that name. Try another word, such as raise, squat or hold."
    />
  );
}
