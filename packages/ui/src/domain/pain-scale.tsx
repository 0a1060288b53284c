"use client";
import { type ReactNode, useId, useState } from "react";
import { FieldError } from "#primitives/field.tsx";

/** The instrument is the same for life: eleven steps, two rows, these anchors (NRS, 0 none to 10 worst imaginable). */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const ANCHORS: Readonly<Record<number, string>> = { 0: "no pain", 10: "worst imaginable" };

export interface PainScaleProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Null until answered: there is no default. With `onChange` the parent holds it. */
  readonly value?: number | null;
  readonly onChange?: (value: number) => void;
  /** What was typed before an error sent the form back. Not a way to pre-pick. */
  readonly kept?: number | null;
  /** Yesterday's value: a faint mark, never a pick. */
  readonly faint?: number | null;
  /** The runner's limit by their rules, NRS; words the value as inside or over it. */
  readonly limit?: number | null;
  readonly hideLabel?: boolean;
}

/** "3 of 10, inside your limit": what a value means, in words. */
export function painWords(value: number, limit?: number | null): string {
  const anchor = ANCHORS[value] ? `, ${ANCHORS[value]}` : "";
  const side =
    limit === null || limit === undefined
      ? ""
      : value <= limit
        ? ", inside your limit"
        : ", over your limit";
  return `${value} of 10${anchor}${side}`;
}

function Step(props: {
  readonly name: string;
  readonly step: number;
  readonly checked: boolean;
  readonly faint: boolean;
  readonly words: string;
  readonly onPick: (step: number) => void;
}) {
  const { name, step, checked, faint, words, onPick } = props;
  return (
    <label className="relative grid min-h-14 min-w-0 place-items-center rounded-control border border-edge bg-surface transition-colors select-none has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink not-has-checked:hover:bg-wash">
      <input
        type="radio"
        name={name}
        value={step}
        checked={checked}
        onChange={() => onPick(step)}
        aria-label={faint ? `${words}. Yesterday's value` : words}
        className="absolute -inset-px cursor-pointer appearance-none rounded-control opacity-0"
      />
      <span
        aria-hidden="true"
        className="display pointer-events-none text-[min(var(--step-2),6.5vw)] leading-none"
      >
        {step}
      </span>
      {faint && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute bottom-1.5 size-1.5 rounded-full border border-current"
        />
      )}
    </label>
  );
}

/** Pain from 0 to 10 as eleven targets for the thumb; arrow keys walk it, nothing is picked beforehand. */
export function PainScale(props: PainScaleProps) {
  const { name, label, hint, error, onChange, faint, limit } = props;
  const id = useId();
  const [own, setOwn] = useState<number | null>(props.kept ?? null);
  const value = onChange ? (props.value ?? null) : own;
  const described = [`${id}-anchors`, hint ? `${id}-hint` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ");
  const pick = (step: number) => (onChange ? onChange(step) : setOwn(step));
  return (
    <fieldset className="min-w-0" aria-describedby={described}>
      <legend className={props.hideLabel ? "sr-only" : "mb-2 font-semibold"}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-3 text-sm text-quiet">
          {hint}
        </p>
      )}
      <div className="grid max-w-md grid-cols-6 gap-1 min-[22.5rem]:gap-1.5">
        {STEPS.map((step) => (
          <Step
            key={step}
            name={name}
            step={step}
            checked={value === step}
            faint={faint === step}
            words={painWords(step, limit)}
            onPick={pick}
          />
        ))}
      </div>
      <p
        id={`${id}-anchors`}
        className="mt-2 flex max-w-md flex-wrap justify-between gap-x-4 text-sm text-quiet"
      >
        <span>0 no pain</span>
        <span>10 worst imaginable</span>
      </p>
      <p className="mt-1 min-h-6 text-sm" aria-hidden="true">
        {value === null ? (
          faint !== null &&
          faint !== undefined && (
            <span className="text-quiet">The small ring marks yesterday&rsquo;s {faint}.</span>
          )
        ) : (
          <span className="font-semibold">{painWords(value, limit)}</span>
        )}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
