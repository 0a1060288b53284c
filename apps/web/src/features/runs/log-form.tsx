"use client";
import type { Activity } from "@springback/core/timeline";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { useState } from "react";
import { v7 } from "uuid";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useRecord } from "#features/record/use-record.ts";
import {
  emptyLog,
  endOf,
  entryOf,
  faultsOf,
  type LogFaults,
  type ManualLog,
} from "#features/runs/manual-log.ts";
import { ACTIVITIES, ACTIVITY_WORDS } from "#features/runs/session-words.ts";

const OPTIONS = ACTIVITIES.map((value) => ({ value, label: ACTIVITY_WORDS[value] }));
const WHEN = [
  { value: "now", label: "Just now" },
  { value: "today", label: "Earlier today" },
  { value: "other", label: "Another day" },
];

interface Props {
  readonly zone: string;
  readonly onSaved: (sessionId: string) => void;
  readonly onCancel: () => void;
}

/** A session by hand: what, how far, how long, when it ended. The id is made when the form opens. */
export function LogForm({ zone, onSaved, onCancel }: Props) {
  const [id] = useState(() => v7());
  const [typed, setTyped] = useState<ManualLog>(() => emptyLog(Date.now(), zone));
  const [firstTry, setFirstTry] = useState<number | null>(null);
  const [faults, setFaults] = useState<LogFaults>({});
  const record = useRecord();
  const set = (change: Partial<ManualLog>): void => setTyped({ ...typed, ...change });
  const save = (): void => {
    const now = Date.now();
    const found = faultsOf(typed, zone, now);
    setFaults(found);
    // "Just now" stays the moment of the first try, so that a retry is recognised as the same session.
    const tried = firstTry ?? now;
    const end = endOf(typed, zone, tried);
    if (Object.keys(found).length > 0 || end === null) return;
    setFirstTry(tried);
    const facts = [{ id, entry: entryOf(typed, id, end) }];
    record.mutate({ facts }, { onSuccess: () => onSaved(id) });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!record.isPending) save();
      }}
    >
      <PageHead
        title="Log a session"
        action={
          <Button kind="text" onClick={onCancel}>
            Back to runs
          </Button>
        }
      />
      <div className="flex flex-col gap-6">
        <Select
          name="activity"
          label="What did you do?"
          options={OPTIONS}
          value={typed.activity}
          onChange={(event) => set({ activity: event.target.value as Activity })}
        />
        <Measures typed={typed} faults={faults} onChange={set} />
        <RadioGroup
          name="when"
          label="When did it end?"
          options={WHEN}
          value={typed.when}
          onChange={(when) => set({ when: when as ManualLog["when"] })}
        />
        <EndFields typed={typed} faults={faults} onChange={set} />
        <SaveFault error={record.error} />
      </div>
      <BottomAction>
        <Button type="submit" wide pending={record.isPending && "Saving"}>
          {record.error ? "Try again" : "Save the session"}
        </Button>
      </BottomAction>
    </form>
  );
}

interface PartProps {
  readonly typed: ManualLog;
  readonly faults: LogFaults;
  readonly onChange: (change: Partial<ManualLog>) => void;
}

function Measures({ typed, faults, onChange }: PartProps) {
  return (
    <div className="grid grid-cols-2 items-start gap-4">
      {typed.activity === "run" && (
        <TextField
          name="km"
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
        name="minutes"
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

function EndFields({ typed, faults, onChange }: PartProps) {
  if (typed.when === "now") return null;
  return (
    <div className="grid grid-cols-2 items-start gap-4">
      {typed.when === "other" && (
        <TextField
          type="date"
          name="date"
          label="Date"
          value={typed.date}
          error={faults.date}
          onChange={(event) => onChange({ date: event.target.value })}
        />
      )}
      <TextField
        type="time"
        name="time"
        label="Ended at"
        value={typed.time}
        error={faults.time}
        onChange={(event) => onChange({ time: event.target.value })}
      />
    </div>
  );
}
