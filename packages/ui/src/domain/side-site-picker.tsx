"use client";
import type { Side, Sides, Site } from "@springback/core/timeline";
import { type ReactNode, useId } from "react";
import { LegsDrawing, type Zone, lit } from "#domain/legs-drawing.tsx";
import { ChoiceList } from "#primitives/choice-list.tsx";
import { RadioGroup } from "#primitives/radio-group.tsx";
import { useUi } from "#words/use-ui.ts";

export interface SideSite {
  readonly side: Sides | null;
  readonly site: Site | null;
}

export interface SideSitePickerProps {
  /** Both null until answered. */
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

const SITES = [
  { value: "midportion", says: "midportion", under: "midportionHint" },
  { value: "insertional", says: "insertional", under: "insertionalHint" },
  { value: "both", says: "bothPlaces", under: null },
  { value: "unsure", says: "unsure", under: "unsureHint" },
] as const satisfies readonly { value: Site; says: string; under: string | null }[];

/** Where each zone of the drawing is pressed; in the pixels of the drawing, which is a picture and does not grow with the text. */
const places: Readonly<Record<Side, Readonly<Record<Zone, string>>>> = {
  left: { midportion: "left-[32px] top-[138px]", insertional: "left-[32px] top-[188px]" },
  right: { midportion: "left-[136px] top-[138px]", insertional: "left-[136px] top-[188px]" },
};
const zoneWords = {
  left: { midportion: "leftMidportion", insertional: "leftInsertional" },
  right: { midportion: "rightMidportion", insertional: "rightInsertional" },
} as const;

function one<T extends string>(options: readonly { readonly value: T }[], value: string): T | null {
  return options.find((option) => option.value === value)?.value ?? null;
}

function Places({ value, onChange }: SideSitePickerProps) {
  const say = useUi();
  const group = useId();
  return (
    <fieldset className="relative mx-auto h-[244px] w-[224px] shrink-0 sm:mx-0">
      <legend className="sr-only">{say("pressPlace")}</legend>
      <LegsDrawing side={value.side} site={value.site} />
      {(["left", "right"] as const).flatMap((side) =>
        (["midportion", "insertional"] as const).map((site) => (
          <input
            key={side + site}
            type="radio"
            name={group}
            aria-label={say(zoneWords[side][site])}
            checked={value.side === side && value.site === site}
            onChange={() => onChange({ side, site })}
            className={`absolute ${places[side][site]} h-[50px] w-[56px] cursor-pointer appearance-none rounded-control ${lit(value.site, site) ? "" : "hover:bg-ink/8"}`}
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
          choices={SITES.map(({ value: site, says, under }) => ({
            ...{ value: site, label: say(says) },
            ...(under && { hint: say(under) }),
          }))}
          value={value.site}
          error={props.siteError}
          onChange={(next) => onChange({ ...value, site: one(SITES, next) })}
        />
      </div>
    </div>
  );
}
