import { Button } from "@springback/ui/primitives/button";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { FieldError } from "@springback/ui/primitives/field";
import { Select } from "@springback/ui/primitives/select";
import { type FormEvent, useState } from "react";
import type { Offered } from "#features/week/use-week.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { weekdayName, weekdaysFrom } from "#features/week/week-words.ts";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** The days in the runner's order. */
const inOrder = (weekStarts: number): readonly Weekday[] =>
  weekdaysFrom(weekStarts).flatMap((day) => WEEKDAYS.find((one) => one === day) ?? []);
const CROSS = ["cycle", "swim", "poolRun"] as const;

/** The days that are offered, as the form holds them. */
function read(form: FormData): Offered {
  const days = (name: string) => WEEKDAYS.filter((day) => form.getAll(name).includes(String(day)));
  const runDays = days("run");
  return {
    runDays,
    strengthDays: days("strength"),
    longRunDay: runDays.find((day) => form.get("long") === String(day)) ?? null,
    crossTraining: CROSS.filter((kind) => form.getAll("cross").includes(kind)),
  };
}

interface Props {
  readonly offered: Offered | null;
  readonly weekStarts: number;
  readonly building: boolean;
  readonly onBuild: (offered: Offered) => void;
}

/** Which days a runner has. The rules decide how many of them are used. */
export function BuildForm({ offered, weekStarts, building, onBuild }: Props) {
  const { say, locale } = useSpeaking();
  const [without, setWithout] = useState(false);
  const weekdays = inOrder(weekStarts);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const told = read(new FormData(event.currentTarget));
    const nothing = told.runDays.length + told.strengthDays.length === 0;
    setWithout(nothing);
    if (!nothing) onBuild({ ...told, minutes: offered?.minutes ?? null });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-6" noValidate>
      <Days
        name="run"
        legend={say("runDays")}
        chosen={offered?.runDays ?? []}
        days={weekdays}
        error={without && say("noDays")}
      />
      <Days
        name="strength"
        legend={say("strengthDays")}
        chosen={offered?.strengthDays ?? []}
        days={weekdays}
      />
      <Select
        name="long"
        label={say("longRunDay")}
        empty={say("anyDay")}
        defaultValue={String(offered?.longRunDay ?? "")}
        options={weekdays.map((day) => ({ value: String(day), label: weekdayName(day, locale) }))}
      />
      <fieldset>
        <legend className="font-semibold">{say("crossTraining")}</legend>
        <p className="text-sm text-quiet">{say("crossHint")}</p>
        {CROSS.map((kind) => (
          <Checkbox
            key={kind}
            name="cross"
            value={kind}
            label={say(kind)}
            defaultChecked={offered?.crossTraining.includes(kind) ?? false}
          />
        ))}
      </fieldset>
      <Button type="submit" wide pending={building && say("building")}>
        {say("build")}
      </Button>
    </form>
  );
}

function Days(props: {
  readonly name: string;
  readonly legend: string;
  readonly days: readonly number[];
  readonly chosen: readonly number[];
  readonly error?: string | false;
}) {
  const { locale } = useSpeaking();
  const errorId = `${props.name}-days-error`;
  return (
    <fieldset aria-describedby={props.error ? errorId : undefined}>
      <legend className="mb-1 font-semibold">{props.legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4">
        {props.days.map((day) => (
          <Checkbox
            key={day}
            name={props.name}
            value={day}
            label={
              <span className="inline-block first-letter:uppercase">
                {weekdayName(day, locale)}
              </span>
            }
            defaultChecked={props.chosen.includes(day)}
          />
        ))}
      </div>
      {props.error && <FieldError id={errorId}>{props.error}</FieldError>}
    </fieldset>
  );
}
