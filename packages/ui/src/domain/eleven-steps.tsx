"use client";
import { type ReactNode, useId } from "react";
import { FieldError } from "#primitives/field.tsx";

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export interface ElevenStepsProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly hideLabel?: boolean;
  /** Null until answered: there is no default. */
  readonly value: number | null;
  /** `tapped` is false for a step that was only walked over with the arrow keys. */
  readonly onChange: (value: number, tapped: boolean) => void;
  /** What the two ends mean. */
  readonly ends: readonly [lowest: string, highest: string];
  /** A step in words, said for its target and shown under the row once picked: "3 of 10". */
  readonly words: (step: number) => string;
  /** The last answer before: a faint mark, never a pick. Whoever sees no mark is told by `words`. */
  readonly faint?: number | null;
  /** Under the row until something is picked, such as what the mark is. */
  readonly under?: ReactNode;
  readonly error?: ReactNode;
}

/** An answer from 0 to 10 as eleven targets for the thumb; arrow keys walk it, nothing is picked beforehand. */
export function ElevenSteps(props: ElevenStepsProps) {
  const { name, label, hint, hideLabel, value, onChange, ends, words, error } = props;
  const id = useId();
  const described = `${id}-ends${hint ? ` ${id}-hint` : ""}${error ? ` ${id}-error` : ""}`;
  return (
    <fieldset className="min-w-0" aria-describedby={described}>
      <legend className={hideLabel ? "sr-only" : "mb-2 font-semibold"}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-3 text-sm text-quiet">
          {hint}
        </p>
      )}
      <div className="grid max-w-md grid-cols-6 gap-1 min-[22.5rem]:gap-1.5">
        {STEPS.map((step) => (
          <Target
            key={step}
            name={name}
            step={step}
            checked={value === step}
            faint={props.faint === step}
            words={words(step)}
            onPick={(tapped) => onChange(step, tapped)}
          />
        ))}
      </div>
      <p
        id={`${id}-ends`}
        className="mt-2 flex max-w-md flex-wrap justify-between gap-x-4 text-sm text-quiet"
      >
        <span>0 {ends[0]}</span>
        <span>10 {ends[1]}</span>
      </p>
      <p className="mt-1 min-h-6 text-sm font-semibold" aria-hidden="true">
        {value === null ? props.under : words(value)}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

function Target(props: {
  readonly name: string;
  readonly step: number;
  readonly checked: boolean;
  readonly faint: boolean;
  readonly words: string;
  readonly onPick: (tapped: boolean) => void;
}) {
  const { name, step, checked, faint, words, onPick } = props;
  return (
    <label className="relative grid min-h-14 min-w-0 place-items-center rounded-control border border-edge bg-surface transition-colors select-none has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink not-has-checked:hover:bg-wash">
      <input
        type="radio"
        name={name}
        value={step}
        checked={checked}
        onChange={({ nativeEvent }) => onPick((nativeEvent as UIEvent).detail > 0)}
        aria-label={words}
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
