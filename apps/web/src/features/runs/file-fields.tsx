"use client";
import type { Activity } from "@springback/core/timeline";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { useUnits } from "@springback/ui/primitives/words-provider";
import type { FileReview } from "#features/runs/file-review.ts";
import type { SaidRuns } from "#features/runs/said-runs.ts";
import { ACTIVITIES } from "#features/runs/session-words.ts";
import type { ReadRow } from "#features/runs/use-file-import.ts";
import { useFaultWords } from "#features/runs/use-fault-words.ts";
import { useWords } from "#words/use-words.ts";

/** What a file said, to be put right. */
export function FileFields(props: {
  readonly row: ReadRow;
  readonly activities: SaidRuns["activities"];
  readonly onChange: (typed: Partial<FileReview>) => void;
}) {
  const { row, activities, onChange } = props;
  const { typed, faults } = row;
  const say = useWords("files");
  const sayRuns = useWords("runs");
  const sayFault = useFaultWords();
  const units = useUnits();
  const isRun = typed.activity === "run" || typed.activity === "";
  return (
    <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
      <div className="col-span-2 sm:col-span-1">
        <Select
          name={`${row.id}-activity`}
          label={say("activity")}
          empty={say("pickOne")}
          options={ACTIVITIES.map((value) => ({ value, label: activities[value] }))}
          value={typed.activity}
          error={faults.activity && say(faults.activity)}
          onChange={(event) => onChange({ activity: event.target.value as Activity | "" })}
        />
      </div>
      <TextField
        type="date"
        name={`${row.id}-date`}
        label={sayRuns("date")}
        value={typed.date}
        error={sayFault(faults.date)}
        onChange={(event) => onChange({ date: event.target.value })}
      />
      <TextField
        type="time"
        name={`${row.id}-time`}
        label={sayRuns("endedAt")}
        value={typed.time}
        onChange={(event) => onChange({ time: event.target.value })}
      />
      {isRun && (
        <TextField
          name={`${row.id}-distance`}
          label={sayRuns("distance")}
          unit={units}
          inputMode="decimal"
          autoComplete="off"
          value={typed.far}
          error={sayFault(faults.far)}
          onChange={(event) => onChange({ far: event.target.value })}
        />
      )}
      <TextField
        name={`${row.id}-minutes`}
        label={sayRuns("time")}
        unit="min"
        inputMode="numeric"
        autoComplete="off"
        value={typed.minutes}
        error={sayFault(faults.minutes)}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    </div>
  );
}
