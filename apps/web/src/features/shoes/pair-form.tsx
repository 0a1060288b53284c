"use client";
import { Button } from "@springback/ui/primitives/button";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { TextField } from "@springback/ui/primitives/text-field";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { toFirstFault } from "#features/frame/first-fault.ts";
import type { Pair } from "#features/shoes/pair-words.ts";
import {
  HIGHEST,
  LONGEST_NAME,
  type PairFaults,
  readPair,
  type TypedPair,
} from "#features/shoes/read-pair.ts";
import { useShoes } from "#features/shoes/use-shoes.ts";
import { useWords } from "#words/use-words.ts";

/** What a form begins with: a pair there is, or what is known of a new one. */
export type Opened = Partial<Pick<Pair, "id" | "label" | "dropMm" | "liftMm" | "startedOn">>;

interface Props {
  readonly opened: Opened;
  /** The runner's local date. */
  readonly today: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const typedFrom = ({ label, dropMm, liftMm, startedOn }: Opened): TypedPair => ({
  name: label ?? "",
  drop: dropMm === undefined ? "" : String(dropMm),
  lift: liftMm ? String(liftMm) : "",
  startedOn: startedOn ?? "",
  paired: false,
});

/** Telling of a pair, new or changed. What was typed stays until it is stored. */
export function PairForm({ opened, today, onDone, onCancel }: Props) {
  const say = useWords("shoes");
  const [id] = useState(() => opened.id ?? v7());
  const [typed, setTyped] = useState(() => typedFrom(opened));
  const [faults, setFaults] = useState<PairFaults>({});
  const { tell, isPending, error } = useShoes(onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readPair(typed, today);
    setFaults(read.faults ?? {});
    if (!read.pair) return toFirstFault();
    tell({ id, ...read.pair });
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5 pb-8">
      <h2 className="text-lg font-semibold">
        {opened.id === undefined ? say("addTitle") : say("changeTitle")}
      </h2>
      <Fields {...{ typed, faults, today }} onChange={(part) => setTyped({ ...typed, ...part })} />
      <FaultNote error={error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={isPending && say("saving")}>
          {error ? say("tryAgain") : say("save")}
        </Button>
        <Button kind="text" onClick={onCancel}>
          {say("cancel")}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly typed: TypedPair;
  readonly faults: PairFaults;
  readonly today: string;
  readonly onChange: (part: Partial<TypedPair>) => void;
}

function Fields({ typed, faults, today, onChange }: FieldsProps) {
  const say = useWords("shoes");
  const { name, drop, lift, startedOn } = faults;
  const heightFault = say("heightFault", { most: HIGHEST });
  return (
    <>
      <TextField
        label={say("name")}
        hint={say("nameHint")}
        value={typed.name}
        error={name && (name === "nameLong" ? say(name, { most: LONGEST_NAME }) : say(name))}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label={say("dropLabel")}
        hint={say("dropHint")}
        unit="mm"
        inputMode="numeric"
        value={typed.drop}
        error={drop && heightFault}
        onChange={(event) => onChange({ drop: event.target.value })}
      />
      <TextField
        label={say("liftLabel")}
        hint={say("liftHint")}
        unit="mm"
        inputMode="numeric"
        value={typed.lift}
        error={lift && heightFault}
        onChange={(event) => onChange({ lift: event.target.value })}
      />
      <div className="max-w-52">
        <TextField
          type="date"
          label={say("startedLabel")}
          hint={say("startedHint")}
          value={typed.startedOn}
          max={today}
          error={startedOn && say(startedOn)}
          onChange={(event) => onChange({ startedOn: event.target.value })}
        />
      </div>
      <Checkbox
        label={say("paired")}
        checked={typed.paired}
        onChange={(event) => onChange({ paired: event.target.checked })}
      />
    </>
  );
}
