"use client";
import { SideSitePicker } from "@springback/ui/domain/side-site-picker";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { TextField } from "@springback/ui/primitives/text-field";
import { useState } from "react";
import type { Draft } from "#features/check/draft.ts";
import { ONSET_UNITS, type OnsetUnit, readWeeks } from "#features/check/read-number.ts";
import { nothingOfWhere, type WhereTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { useWords } from "#words/use-words.ts";

type Where = Pick<Draft, "side" | "site" | "onsetWeeks">;

/** Which side, where on it, and since when. */
export function WhereStep(props: {
  readonly kept: WhereTyped | undefined;
  readonly onKeep: (typed: WhereTyped) => void;
  readonly onDone: (where: Where) => void;
}) {
  const say = useWords("check");
  const [typed, set] = useTyped(props.kept ?? nothingOfWhere, props.onKeep);
  const [tried, setTried] = useState(false);
  const { side, site, since, unit } = typed;
  const onsetWeeks = since.trim() === "" ? null : readWeeks(since, unit);
  const sinceFault = since.trim() !== "" && onsetWeeks === null;
  const submit = (): void => {
    setTried(true);
    if (side && site && !sinceFault) props.onDone({ side, site, onsetWeeks });
  };
  return (
    <>
      <PageHead over={say("whereOver")} title={say("whereTitle")} />
      <div className="flex flex-col gap-8">
        <SideSitePicker
          value={typed}
          onChange={set}
          sideError={tried && !side ? say("pickSide") : undefined}
          siteError={tried && !site ? say("pickSite") : undefined}
        />
        <div className="flex flex-col gap-3">
          <TextField
            name="since"
            label={say("since")}
            hint={say("sinceHint")}
            inputMode="decimal"
            autoComplete="off"
            unit={say(unit)}
            value={since}
            error={tried && sinceFault ? say("giveSince") : undefined}
            onChange={(event) => set({ since: event.target.value })}
          />
          <RadioGroup
            name="unit"
            label={say("sinceUnit")}
            hideLabel
            options={ONSET_UNITS.map((one) => ({ value: one, label: say(one) }))}
            value={unit}
            onChange={(one) => set({ unit: one as OnsetUnit })}
          />
        </div>
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          {say("proceed")}
        </Button>
      </BottomAction>
    </>
  );
}
