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

export interface SideSitePickerProps {
  /** Both null until answered. */
  readonly value: SideSite;
  readonly onChange: (value: SideSite) => void;
  readonly sideLabel?: ReactNode;
  readonly siteLabel?: ReactNode;
  readonly sideError?: ReactNode;
  readonly siteError?: ReactNode;
}

const sides = [
  { value: "left", label: "Left" },
  { value: "right", label: "Right" },
  { value: "both", label: "Both" },
] as const satisfies readonly { value: Sides; label: string }[];

const sites = [
  {
    value: "midportion",
    label: "Middle of the tendon",
    hint: "A few finger widths above the heel bone",
  },
  {
    value: "insertional",
    label: "Where it meets the heel",
    hint: "On the bone, where a shoe's rim rubs",
  },
  { value: "both", label: "Both places" },
  { value: "unsure", label: "I'm not sure", hint: "Fine. We start where both are safe" },
] as const satisfies readonly { value: Site; label: string; hint?: string }[];

/** Where each zone of the drawing is pressed; in the pixels of the drawing, which is a picture and does not grow with the text. */
const places: Readonly<Record<Side, Readonly<Record<Zone, string>>>> = {
  left: { midportion: "left-[32px] top-[138px]", insertional: "left-[32px] top-[188px]" },
  right: { midportion: "left-[136px] top-[138px]", insertional: "left-[136px] top-[188px]" },
};
const zoneWords: Readonly<Record<Zone, string>> = {
  midportion: "middle of the tendon",
  insertional: "where it meets the heel",
};

function one<T extends string>(options: readonly { readonly value: T }[], value: string): T | null {
  return options.find((option) => option.value === value)?.value ?? null;
}

function Places({ value, onChange }: SideSitePickerProps) {
  const group = useId();
  return (
    <fieldset className="relative mx-auto h-[244px] w-[224px] shrink-0 sm:mx-0">
      <legend className="sr-only">
        Press the sore place on the drawing, seen from behind, or use the lists
      </legend>
      <LegsDrawing side={value.side} site={value.site} />
      {(["left", "right"] as const).flatMap((side) =>
        (["midportion", "insertional"] as const).map((site) => (
          <input
            key={side + site}
            type="radio"
            name={group}
            aria-label={`${side === "left" ? "Left" : "Right"}, ${zoneWords[site]}`}
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
        Left
      </span>
      <span
        aria-hidden="true"
        className="absolute -top-1 left-[164px] -translate-x-1/2 text-xs text-quiet"
      >
        Right
      </span>
    </fieldset>
  );
}

/** Which leg and where: a drawing to press, and two plain lists that say the same. Either is enough. */
export function SideSitePicker(props: SideSitePickerProps) {
  const { value, onChange, sideLabel = "Which leg?", siteLabel = "Where is it sore?" } = props;
  const id = useId();
  return (
    <div className="flex flex-col gap-x-10 gap-y-6 sm:flex-row sm:items-start">
      <Places {...props} />
      <div className="flex min-w-0 flex-1 flex-col gap-6">
        <RadioGroup
          name={`${id}-side`}
          label={sideLabel}
          error={props.sideError}
          options={sides}
          value={value.side}
          onChange={(next) => onChange({ ...value, side: one(sides, next) })}
        />
        <ChoiceList
          name={`${id}-site`}
          label={siteLabel}
          choices={sites}
          value={value.site}
          error={props.siteError}
          onChange={(next) => onChange({ ...value, site: one(sites, next) })}
        />
      </div>
    </div>
  );
}
