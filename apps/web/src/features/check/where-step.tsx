"use client";
import { SideSitePicker } from "@springback/ui/domain/side-site-picker";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { useRef, useState } from "react";
import type { Draft } from "#features/check/draft.ts";
import { ONSET_UNITS, type OnsetUnit, readWeeks } from "#features/check/read-number.ts";
import { BesideNote } from "#features/check/beside-note.tsx";
import { TriggerFields } from "#features/check/triggers.tsx";
import { nothingOfWhere, type WhereTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useWords } from "#words/use-words.ts";

type Where = Pick<Draft, "side" | "site" | "onsetWeeks">;

/** Which side, where on it, since when, and what sets it off. */
export function WhereStep(props: {
  readonly kept: WhereTyped | undefined;
  readonly onKeep: (typed: WhereTyped) => void;
  readonly onDone: (where: Where) => void;
}) {
  const say = useWords("check");
  const [typed, set] = useTyped({ ...nothingOfWhere, ...props.kept }, props.onKeep);
  const [tried, setTried] = useState(false);
  const places = useRef<HTMLDivElement>(null);
  const { side, site, beside, since, unit, triggers } = typed;
  const onsetWeeks = since.trim() === "" ? null : readWeeks(since, unit);
  const sinceFault = since.trim() !== "" && onsetWeeks === null;
  const submit = (): void => {
    setTried(true);
    if (!side || !site || sinceFault) return toFirstFault();
    props.onDone({ side, site, onsetWeeks });
  };
  const goOnUnsure = (): void => {
    set({ site: "unsure", beside: null });
    // The note goes, and the keyboard with it, unless it has somewhere to be.
    places.current?.querySelector<HTMLInputElement>('input[value="unsure"]')?.focus();
  };
  return (
    <>
      <PageHead over={say("whereOver")} title={say("whereTitle")} />
      <div className="flex flex-col gap-8">
        <div ref={places}>
          <SideSitePicker
            value={typed}
            onChange={set}
            sideError={tried && !side ? say("pickSide") : undefined}
            siteError={tried && !site ? say(beside ? "pickBeside" : "pickSite") : undefined}
          />
        </div>
        {beside && <BesideNote beside={beside} onUnsure={goOnUnsure} />}
        <fieldset>
          <legend className="font-semibold">{say("since")}</legend>
          <p className="mb-2 text-sm text-quiet">{say("sinceHint")}</p>
          <div className="grid max-w-sm grid-cols-2 items-start gap-4">
            <TextField
              name="since"
              label={say("sinceNumber")}
              inputMode="decimal"
              autoComplete="off"
              value={since}
              error={tried && sinceFault ? say("giveSince") : undefined}
              onChange={(event) => set({ since: event.target.value })}
            />
            <Select
              name="unit"
              label={say("sinceUnit")}
              options={ONSET_UNITS.map((one) => ({ value: one, label: say(one) }))}
              value={unit}
              onChange={(event) => set({ unit: event.target.value as OnsetUnit })}
            />
          </div>
        </fieldset>
        <TriggerFields picked={triggers} onChange={(picked) => set({ triggers: picked })} />
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          {say("proceed")}
        </Button>
      </BottomAction>
    </>
  );
}
