import { type ComponentProps, useId } from "react";
import { type FieldWords, Field, controlClass, describedBy } from "#primitives/field.tsx";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps
  extends Omit<ComponentProps<"select">, "className" | "children">, FieldWords {
  readonly options: readonly SelectOption[];
  /** Shown while nothing is picked: there is no pick made for anyone. */
  readonly empty?: string;
}

/** A pick from a longer list, by the phone's own wheel. For a handful use ChoiceList. */
export function Select({ label, hint, error, id, options, empty, ...rest }: SelectProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <Field id={own} label={label} hint={hint} error={error}>
      <span className="relative block">
        <select
          {...rest}
          id={own}
          className={`${controlClass} appearance-none pr-10`}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(own, { label, hint, error })}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2"
        >
          <path
            d="m3.5 6 4.5 4.5L12.5 6"
            className="fill-none stroke-current"
            strokeWidth="1.75"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
    </Field>
  );
}
