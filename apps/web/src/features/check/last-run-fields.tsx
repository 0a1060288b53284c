"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { TextField } from "@springback/ui/primitives/text-field";
import { useUnits } from "@springback/ui/primitives/words-provider";
import type { RunFaults } from "#features/check/last-run.ts";
import { mostUnits } from "#features/check/read-number.ts";
import type { LastRun, NowTyped } from "#features/check/typed.ts";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { useWords } from "#words/use-words.ts";

/** When the last run was; of a fresh one, what decides about today. */
export function LastRunFields(props: {
  readonly typed: NowTyped;
  readonly faults: RunFaults;
  readonly onChange: (change: Partial<NowTyped>) => void;
}) {
  const { typed, faults, onChange } = props;
  const say = useWords("check");
  const units = useUnits();
  const painWords = usePainWords()(null);
  const fresh = typed.lastRun === "today" || typed.lastRun === "yesterday";
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        name="lastRun"
        label={say("lastRun")}
        options={[
          { value: "today", label: say("runToday") },
          { value: "yesterday", label: say("runYesterday") },
          { value: "longer", label: say("runLonger") },
        ]}
        value={typed.lastRun}
        error={faults.lastRun && say(faults.lastRun)}
        onChange={(lastRun) => onChange({ lastRun: lastRun as LastRun })}
      />
      {fresh && (
        <>
          <div className="grid grid-cols-2 items-start gap-4">
            <TextField
              type="time"
              name="ended"
              label={say("runEnded")}
              value={typed.ended}
              error={faults.ended && say(faults.ended)}
              onChange={(event) => onChange({ ended: event.target.value })}
            />
            <TextField
              name="runKm"
              label={say("runKm")}
              inputMode="decimal"
              autoComplete="off"
              unit={units}
              value={typed.km}
              error={faults.km && say(faults.km, { units, most: mostUnits(units) })}
              onChange={(event) => onChange({ km: event.target.value })}
            />
          </div>
          <ElevenSteps
            {...painWords}
            name="runPain"
            label={say("runPain")}
            hint={say("runPainHint")}
            value={typed.runPain}
            onChange={(runPain) => onChange({ runPain })}
          />
        </>
      )}
    </div>
  );
}
