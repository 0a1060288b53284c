"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Button } from "@springback/ui/primitives/button";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { Select } from "@springback/ui/primitives/select";
import { UNITS, UNITS_COOKIE } from "@springback/words/measures";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { keepChoice } from "#features/frame/keep-choice.ts";
import { browserZone } from "#features/sign-in/browser-zone.ts";
import { useWords } from "#words/use-words.ts";

export type Choices = RunnerOutputs["settings"]["read"];

interface Props {
  readonly chosen: Choices;
  /** Every zone there is to choose, as the server knows them. */
  readonly zones: readonly string[];
}

/** Units, the first day of a week and whose clock counts: each choice is kept at once, for every device. One that didn't get through stays chosen. */
export function ChoicesForm({ chosen, zones }: Props) {
  const say = useWords("settings");
  const trpc = useTRPC();
  const router = useRouter();
  const [wanted, setWanted] = useState(chosen);
  const save = useMutation(
    trpc.settings.save.mutationOptions({
      onSuccess: ({ units }) => {
        keepChoice(UNITS_COOKIE, units);
        router.refresh();
      },
    }),
  );
  const choose = (change: Partial<Choices>): void => {
    const next = { ...wanted, ...change };
    setWanted(next);
    save.mutate(next);
  };
  return (
    <div className="flex max-w-md flex-col gap-6">
      <FaultNote
        error={save.error}
        action={
          <Button kind="quiet" small onClick={() => save.mutate(wanted)}>
            {say("tryAgain")}
          </Button>
        }
      />
      <RadioGroup
        name="units"
        label={say("units")}
        options={UNITS.map((one) => ({ value: one, label: say(one) }))}
        value={wanted.units}
        onChange={(value) => choose({ units: value === "mi" ? "mi" : "km" })}
      />
      <RadioGroup
        name="weekStarts"
        label={say("weekStarts")}
        options={[
          { value: "1", label: say("monday") },
          { value: "7", label: say("sunday") },
        ]}
        value={String(wanted.weekStarts)}
        onChange={(value) => choose({ weekStarts: value === "7" ? 7 : 1 })}
      />
      <ZoneChoice wanted={wanted} zones={zones} onChoose={choose} />
      <output className="min-h-lh text-sm text-quiet">{save.isSuccess && say("saved")}</output>
    </div>
  );
}

function ZoneChoice(props: {
  readonly wanted: Choices;
  readonly zones: readonly string[];
  readonly onChoose: (change: Partial<Choices>) => void;
}) {
  const say = useWords("settings");
  const { wanted, zones, onChoose } = props;
  const { zone, zoneFollows } = wanted;
  const listed = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        name="zoneFollows"
        label={say("zone")}
        hint={say("zoneHint")}
        options={[
          { value: "follows", label: say("zoneFollows") },
          { value: "fixed", label: say("zoneFixed") },
        ]}
        value={zoneFollows ? "follows" : "fixed"}
        onChange={(value) =>
          onChoose(
            value === "follows"
              ? { zoneFollows: true, zone: browserZone() }
              : { zoneFollows: false },
          )
        }
      />
      {zoneFollows ? (
        <p className="text-sm text-quiet">{say("zoneNow", { zone: nameOf(zone) })}</p>
      ) : (
        <Select
          name="zone"
          label={say("zoneWhich")}
          options={listed.map((one) => ({ value: one, label: nameOf(one) }))}
          value={zone}
          onChange={(event) => onChoose({ zone: event.target.value })}
        />
      )}
    </div>
  );
}

/** "America/New York": the name by which zones are known, as people write it. */
const nameOf = (zone: string): string => zone.replaceAll("_", " ");
