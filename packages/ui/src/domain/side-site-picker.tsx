"use client";
import type { Side, Sides, Site } from "@springback/core/timeline";
import { type ReactNode, useId } from "react";
import {
  type Beside,
  LegsDrawing,
  lit,
  type Spot,
  type Zone,
  ZONES,
} from "#domain/legs-drawing.tsx";
import { ChoiceList } from "#primitives/choice-list.tsx";
import { RadioGroup } from "#primitives/radio-group.tsx";
import { useUi } from "#words/use-ui.ts";

export interface SideSite {
  readonly side: Sides | null;
  readonly site: Site | null;
  /** Sore next to the tendon: then there is no site, until the runner says that they aren't sure. */
  readonly beside: Beside | null;
}

export interface SideSitePickerProps {
  /** All null until answered. */
  readonly value: SideSite;
  readonly onChange: (value: SideSite) => void;
  readonly sideError?: ReactNode;
  readonly siteError?: ReactNode;
}

const SIDES = [
  { value: "left", says: "left" },
  { value: "right", says: "right" },
  { value: "both", says: "bothLegs" },
] as const satisfies readonly { value: Sides; says: string }[];

const SPOTS = [
  { value: "midportion", says: "midportion", under: "midportionHint" },
  { value: "insertional", says: "insertional", under: "insertionalHint" },
  { value: "both", says: "bothPlaces", under: null },
  { value: "calf", says: "calf", under: "calfHint" },
  { value: "heelPad", says: "heelPad", under: "heelPadHint" },
  { value: "unsure", says: "unsure", under: "unsureHint" },
] as const satisfies readonly { value: Spot; says: string; under: string | null }[];

/** Where each zone of the drawing is pressed; in the pixels of the drawing, which is a picture and does not grow with the text. */
const ACROSS: Readonly<Record<Side, string>> = { left: "left-[32px]", right: "left-[136px]" };
const DOWN: Readonly<Record<Zone, string>> = {
  calf: "top-[54px] h-[80px]",
  midportion: "top-[136px] h-[46px]",
  insertional: "top-[182px] h-[44px]",
  heelPad: "top-[226px] h-[44px]",
};
const zoneWords = {
  left: {
    ...({ calf: "leftCalf", midportion: "leftMidportion" } as const),
    ...({ insertional: "leftInsertional", heelPad: "leftHeelPad" } as const),
  },
  right: {
    ...({ calf: "rightCalf", midportion: "rightMidportion" } as const),
    ...({ insertional: "rightInsertional", heelPad: "rightHeelPad" } as const),
  },
} as const;

/** An answer to where it is sore, as what it says of the tendon. */
function told(spot: Spot | null): Omit<SideSite, "side"> {
  if (spot === "calf" || spot === "heelPad") return { site: null, beside: spot };
  return { site: spot, beside: null };
}

function one<T extends string>(options: readonly { readonly value: T }[], value: string): T | null {
  return options.find((option) => option.value === value)?.value ?? null;
}

function Places({ value, onChange }: SideSitePickerProps) {
  const say = useUi();
  const group = useId();
  const spot = value.beside ?? value.site;
  return (
    <fieldset className="relative mx-auto h-[272px] w-[224px] shrink-0 sm:mx-0">
      <legend className="sr-only">{say("pressPlace")}</legend>
      <LegsDrawing side={value.side} spot={spot} />
      {(["left", "right"] as const).flatMap((side) =>
        ZONES.map((zone) => (
          <input
            key={side + zone}
            type="radio"
            name={group}
            aria-label={say(zoneWords[side][zone])}
            checked={value.side === side && spot === zone}
            onChange={() => onChange({ side, ...told(zone) })}
            className={`absolute ${ACROSS[side]} ${DOWN[zone]} w-[56px] cursor-pointer appearance-none rounded-control ${lit(spot, zone) ? "" : "hover:bg-ink/8"}`}
          />
        )),
      )}
      <span
        aria-hidden="true"
        className="absolute -top-1 left-[60px] -translate-x-1/2 text-xs text-quiet"
      >
        {say("left")}
      </span>
      <span
        aria-hidden="true"
        className="absolute -top-1 left-[164px] -translate-x-1/2 text-xs text-quiet"
      >
        {say("right")}
      </span>
    </fieldset>
  );
}

/** Which leg and where: a drawing to press, and two plain lists that say the same. Either is enough. */
export function SideSitePicker(props: SideSitePickerProps) {
  const { value, onChange } = props;
  const say = useUi();
  const id = useId();
  return (
    <div className="flex flex-col gap-x-10 gap-y-6 sm:flex-row sm:items-start">
      <Places {...props} />
      <div className="flex min-w-0 flex-1 flex-col gap-6">
        <RadioGroup
          name={`${id}-side`}
          label={say("whichLeg")}
          error={props.sideError}
          options={SIDES.map(({ value: side, says }) => ({ value: side, label: say(says) }))}
          value={value.side}
          onChange={(next) => onChange({ ...value, side: one(SIDES, next) })}
        />
        <ChoiceList
          name={`${id}-site`}
          label={say("whereSore")}
          choices={SPOTS.map(({ value: spot, says, under }) => ({
            ...{ value: spot, label: say(says) },
            ...(under && { hint: say(under) }),
          }))}
          value={value.beside ?? value.site}
          error={props.siteError}
          onChange={(next) => onChange({ ...value, ...told(one(SPOTS, next)) })}
        />
      </div>
    </div>
  );
}
