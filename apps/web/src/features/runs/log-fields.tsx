"use client";
import type { Activity } from "@springback/core/timeline";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { useUnits } from "@springback/ui/primitives/words-provider";
import type { LogFaults, ManualLog } from "#features/runs/manual-log.ts";
import type { SaidRuns } from "#features/runs/said-runs.ts";
import { ACTIVITIES } from "#features/runs/session-words.ts";
import { useFaultWords } from "#features/runs/use-fault-words.ts";
import { useWords } from "#words/use-words.ts";

interface FieldsProps {
  readonly log: ManualLog;
  readonly faults: LogFaults;
  readonly onChange: (change: Partial<ManualLog>) => void;
}

/** What it was, by the phone's own wheel. */
export function WhatWasIt(
  props: Omit<FieldsProps, "faults"> & { readonly activities: SaidRuns["activities"] },
) {
  const { log, activities, onChange } = props;
  const say = useWords("runs");
  return (
    <Select
      name="activity"
      label={say("what")}
      options={ACTIVITIES.map((value) => ({ value, label: activities[value] }))}
      value={log.activity}
      onChange={(event) => onChange({ activity: event.target.value as Activity })}
    />
  );
}

interface MeasuresProps extends Pick<FieldsProps, "faults"> {
  readonly log: Pick<ManualLog, "activity" | "far" | "minutes">;
  readonly asLast: boolean;
  readonly onChange: (change: Partial<Pick<ManualLog, "far" | "minutes">>) => void;
}

/** How far, for a run, and how long. What stands there as last time is picked up whole when touched, so that typing takes its place. */
export function Measures(props: MeasuresProps) {
  const { log, faults, asLast, onChange } = props;
  const say = useWords("runs");
  const sayFault = useFaultWords();
  const units = useUnits();
  return (
    <div>
      <div className="grid grid-cols-2 items-start gap-4">
        {log.activity === "run" && (
          <TextField
            name="distance"
            label={say("distance")}
            unit={units}
            inputMode="decimal"
            autoComplete="off"
            value={log.far}
            error={sayFault(faults.far)}
            onFocus={(event) => event.target.select()}
            onChange={(event) => onChange({ far: event.target.value })}
          />
        )}
        <TextField
          name="minutes"
          label={say("time")}
          unit="min"
          inputMode="numeric"
          autoComplete="off"
          value={log.minutes}
          error={sayFault(faults.minutes)}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onChange({ minutes: event.target.value })}
        />
      </div>
      {asLast && <p className="mt-2 text-sm text-quiet">{say("asLast")}</p>}
    </div>
  );
}

interface EndProps extends Pick<FieldsProps, "faults"> {
  readonly log: Pick<ManualLog, "when" | "date" | "time">;
  readonly onChange: (change: Partial<Pick<ManualLog, "date" | "time">>) => void;
}

/** When it ended, where it wasn't just now. */
export function EndFields({ log, faults, onChange }: EndProps) {
  const say = useWords("runs");
  const sayFault = useFaultWords();
  if (log.when === "now") return null;
  return (
    <div className="grid grid-cols-2 items-start gap-4">
      {log.when === "other" && (
        <TextField
          type="date"
          name="date"
          label={say("date")}
          value={log.date}
          error={sayFault(faults.date)}
          onChange={(event) => onChange({ date: event.target.value })}
        />
      )}
      <TextField
        type="time"
        name="time"
        label={say("endedAt")}
        value={log.time}
        error={sayFault(faults.time)}
        onChange={(event) => onChange({ time: event.target.value })}
      />
    </div>
  );
}
