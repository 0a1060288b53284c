"use client";
import { distance } from "@springback/core/explain";
import type { Activity } from "@springback/core/timeline";
import { Button } from "@springback/ui/primitives/button";
import { FieldError } from "@springback/ui/primitives/field";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { dateWords } from "@springback/words/days";
import { useState } from "react";
import { shownName } from "#features/activity-files/refusal.ts";
import type { FileReview } from "#features/runs/file-review.ts";
import { ACTIVITIES, ACTIVITY_WORDS } from "#features/runs/session-words.ts";
import type { ReadRow } from "#features/runs/use-file-import.ts";
import { RULE_WORDS } from "#words/rule-words.ts";

const OPTIONS = ACTIVITIES.map((value) => ({ value, label: ACTIVITY_WORDS[value] }));

interface Props {
  readonly row: ReadRow;
  readonly onChange: (typed: Partial<FileReview>) => void;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onAnswer: () => void;
}

/** One read file: what it says, in fields that can be put right before it is saved. */
export function FileRow({ row, onChange, onSave, onDrop, onAnswer }: Props) {
  const { name, read, state, error, faults } = row;
  // As it was read: answering the question doesn't close the fields again.
  const [doubted] = useState(() => read.activity === "other" || read.implausible);
  if (state === "saved" || state === "already") {
    return (
      <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hairline py-4">
        <output>
          <span className="block font-semibold">
            {state === "saved" ? "Saved" : "Already in your history"}
          </span>
          <span className="text-sm break-words text-quiet">{shownName(name)}</span>
        </output>
        {state === "saved" ? (
          <Button kind="quiet" small onClick={onAnswer}>
            How did it feel?
          </Button>
        ) : (
          <Button kind="text" small onClick={onDrop}>
            Dismiss
          </Button>
        )}
      </li>
    );
  }
  return (
    <li className="flex flex-col gap-4 border-b border-hairline py-5">
      <h3 className="font-semibold break-words">{shownName(name)}</h3>
      {read.partial.length > 0 && (
        <ul className="measure flex flex-col gap-1 border-l-2 border-ink pl-3 text-sm">
          {read.partial.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {read.implausible && <li>The file says {fileSays(read)}.</li>}
        </ul>
      )}
      <p>{summary(row)}</p>
      <details open={doubted || Object.keys(faults).length > 0}>
        <summary className="tap flex cursor-pointer items-center">
          <span className="link">Put something right</span>
        </summary>
        <div className="pt-3">
          <RowFields row={row} onChange={onChange} />
        </div>
      </details>
      {error && (
        <FieldError id={`${row.id}-error`}>Not saved yet. {error} It is still here.</FieldError>
      )}
      <div className="flex flex-wrap gap-2">
        <Button kind="quiet" pending={state === "saving" && "Saving"} onClick={onSave}>
          {error ? "Try again" : "Save"}
        </Button>
        <Button kind="text" onClick={onDrop}>
          Leave it out
        </Button>
      </div>
    </li>
  );
}

/** The row as it would be saved: "Run, 5.1 km, 32 min, 171 steps a minute. Ended 2026-03-01, 08:02." */
function summary({ read, typed }: ReadRow): string {
  const parts = [
    typed.activity === "" ? "Activity not known" : ACTIVITY_WORDS[typed.activity],
    typed.activity === "run" && typed.km !== "" ? `${typed.km} km` : null,
    typed.minutes === "" ? null : `${typed.minutes} min`,
    read.cadenceSpm === null ? null : `${read.cadenceSpm} steps a minute`,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}. Ended ${dateWords(typed.date, "en") ?? "on no date yet"} at ${typed.time}.`;
}

function fileSays({ distanceM, durationMin }: ReadRow["read"]): string {
  const parts = [
    distanceM === null ? null : distance(distanceM, RULE_WORDS),
    durationMin === null ? null : `${durationMin} min`,
  ];
  return parts.filter((part) => part !== null).join(" in ") || "nothing that can be used";
}

function RowFields({ row, onChange }: Pick<Props, "row" | "onChange">) {
  const { typed, faults } = row;
  return (
    <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
      <div className="col-span-2 sm:col-span-1">
        <Select
          name={`${row.id}-activity`}
          label="Activity"
          empty="Pick one"
          options={OPTIONS}
          value={typed.activity}
          error={faults.activity}
          onChange={(event) => onChange({ activity: event.target.value as Activity | "" })}
        />
      </div>
      <TextField
        type="date"
        name={`${row.id}-date`}
        label="Date"
        value={typed.date}
        error={faults.date}
        onChange={(event) => onChange({ date: event.target.value })}
      />
      <TextField
        type="time"
        name={`${row.id}-time`}
        label="Ended at"
        value={typed.time}
        error={faults.time}
        onChange={(event) => onChange({ time: event.target.value })}
      />
      {(typed.activity === "run" || typed.activity === "") && (
        <TextField
          name={`${row.id}-km`}
          label="Distance"
          unit="km"
          inputMode="decimal"
          autoComplete="off"
          value={typed.km}
          error={faults.km}
          onChange={(event) => onChange({ km: event.target.value })}
        />
      )}
      <TextField
        name={`${row.id}-minutes`}
        label="Time"
        unit="min"
        inputMode="numeric"
        autoComplete="off"
        value={typed.minutes}
        error={faults.minutes}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    </div>
  );
}
