import { Button } from "@springback/ui/primitives/button";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { useUnits } from "@springback/ui/primitives/words-provider";
import { type FormEvent, useState } from "react";
import { mostUnits } from "#features/check/read-number.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName } from "#features/week/week-words.ts";
import {
  type AskedRun,
  emptyRun,
  type MeasureFault,
  readRun,
  type TypedRun,
} from "#features/what-if/asked-run.ts";
import { useWords } from "#words/use-words.ts";

/** Why a day can't be tried, as a key of the words, and which. */
export interface DayFault {
  readonly date: string;
  readonly why: "dayPast" | "dayOver";
}

interface Props {
  /** The dates that can be asked about, today first. */
  readonly dates: readonly string[];
  readonly pending: boolean;
  readonly dayFault: DayFault | null;
  readonly onAsk: (asked: AskedRun) => void;
}

/** Which run: its day, and how far or how long. */
export function WhatIfForm({ dates, pending, dayFault, onAsk }: Props) {
  const say = useWords("whatIf");
  const { locale } = useSpeaking();
  const units = useUnits();
  const [typed, setTyped] = useState(() => emptyRun(dates));
  const [fault, setFault] = useState<MeasureFault | null>(null);
  const change = (part: Partial<TypedRun>): void => setTyped({ ...typed, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readRun(typed, units);
    setFault("fault" in read ? read.fault : null);
    if ("fault" in read) return toFirstFault();
    if (!pending) onAsk(read.asked);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5">
      <Select
        name="date"
        label={say("day")}
        hint={say("dayHint")}
        options={dates.map((date) => ({ value: date, label: dayName(date, locale) }))}
        value={typed.date}
        error={dayFault?.date === typed.date && say(dayFault.why)}
        onChange={(event) => change({ date: event.target.value })}
      />
      <RadioGroup
        name="by"
        label={say("by")}
        options={(["far", "minutes"] as const).map((value) => ({ value, label: say(value) }))}
        value={typed.by}
        onChange={(by) => {
          setFault(null);
          change({ by: by === "minutes" ? "minutes" : "far" });
        }}
      />
      <Measure {...{ typed, fault, units }} onChange={change} />
      <p>
        <Button type="submit" pending={pending && say("trying")}>
          {say("tryIt")}
        </Button>
      </p>
    </form>
  );
}

interface MeasureProps {
  readonly typed: TypedRun;
  readonly fault: MeasureFault | null;
  readonly units: ReturnType<typeof useUnits>;
  readonly onChange: (part: Partial<TypedRun>) => void;
}

/** How far or how long, by what was picked. */
function Measure({ typed, fault, units, onChange }: MeasureProps) {
  const say = useWords("whatIf");
  if (typed.by === "minutes") {
    return (
      <TextField
        name="minutes"
        label={say("minutes")}
        hint={say("minutesHint")}
        unit="min"
        inputMode="numeric"
        autoComplete="off"
        value={typed.minutes}
        error={fault === "giveMinutes" && say(fault)}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    );
  }
  return (
    <TextField
      name="far"
      label={say("far")}
      unit={units}
      inputMode="decimal"
      autoComplete="off"
      value={typed.far}
      error={fault === "giveDistance" && say(fault, { units, most: mostUnits(units) })}
      onChange={(event) => onChange({ far: event.target.value })}
    />
  );
}
