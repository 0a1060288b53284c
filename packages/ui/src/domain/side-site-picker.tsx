"use client";
import type { Side, Sides, Site } from "@springback/core/timeline";
import { type ReactNode, useId } from "react";
import { LegsDrawing, type Zone, lit } from "#domain/legs-drawing.tsx";
import { ChoiceList } from "#primitives/choice-list.tsx";
import { RadioGroup } from "#primitives/radio-group.tsx";

export interface SideSite {
  readonly side: Sides | null;
  readonly site: Site | null;
}

/** What legs and places are called. */
export interface PlaceWords {
  readonly which: string;
  readonly where: string;
  /** How the drawing is used, for whoever doesn't see it. */
  readonly drawing: string;
  readonly sides: Readonly<Record<Sides, string>>;
  readonly sites: Readonly<Record<Site, { readonly label: string; readonly hint?: string }>>;
  /** A place as it follows the name of a leg: "Left, middle of the tendon". */
  readonly zones: Readonly<Record<Zone, string>>;
}

export interface SideSitePickerProps {
  /** Both null until answered. */
  readonly value: SideSite;
  readonly onChange: (value: SideSite) => void;
  readonly words: PlaceWords;
  readonly sideError?: ReactNode;
  readonly siteError?: ReactNode;
}

const SIDES = ["left", "right", "both"] as const satisfies readonly Sides[];
const SITES = ["midportion", "insertional", "both", "unsure"] as const satisfies readonly Site[];

/** Where each zone of the drawing is pressed; in the pixels of the drawing, which is a picture and does not grow with the text. */
const places: Readonly<Record<Side, Readonly<Record<Zone, string>>>> = {
  left: { midportion: "left-[32px] top-[138px]", insertional: "left-[32px] top-[188px]" },
  right: { midportion: "left-[136px] top-[138px]", insertional: "left-[136px] top-[188px]" },
};
function one<T extends string>(options: readonly T[], value: string): T | null {
  return options.find((option) => option === value) ?? null;
}

function Places({ value, onChange, words }: SideSitePickerProps) {
  const group = useId();
  return (
    <fieldset className="relative mx-auto h-[244px] w-[224px] shrink-0 sm:mx-0">
      <legend className="sr-only">{words.drawing}</legend>
      <LegsDrawing side={value.side} site={value.site} />
      {(["left", "right"] as const).flatMap((side) =>
        (["midportion", "insertional"] as const).map((site) => (
          <input
            key={side + site}
            type="radio"
            name={group}
            aria-label={`${words.sides[side]}, ${words.zones[site]}`}
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
        {words.sides.left}
      </span>
      <span
        aria-hidden="true"
        className="absolute -top-1 left-[164px] -translate-x-1/2 text-xs text-quiet"
      >
        {words.sides.right}
      </span>
    </fieldset>
  );
}

/** Which leg and where: a drawing to press, and two plain lists that say the same. Either is enough. */
export function SideSitePicker(props: SideSitePickerProps) {
  const { value, onChange, words } = props;
  const id = useId();
  return (
    <div className="flex flex-col gap-x-10 gap-y-6 sm:flex-row sm:items-start">
      <Places {...props} />
      <div className="flex min-w-0 flex-1 flex-col gap-6">
        <RadioGroup
          name={`${id}-side`}
          label={words.which}
          error={props.sideError}
          options={SIDES.map((side) => ({ value: side, label: words.sides[side] }))}
          value={value.side}
          onChange={(next) => onChange({ side: one(SIDES, next), site: value.site })}
        />
        <ChoiceList
          name={`${id}-site`}
          label={words.where}
          choices={SITES.map((site) => ({ value: site, ...words.sites[site] }))}
          value={value.site}
          error={props.siteError}
          onChange={(next) => onChange({ side: value.side, site: one(SITES, next) })}
        />
      </div>
    </div>
  );
}
