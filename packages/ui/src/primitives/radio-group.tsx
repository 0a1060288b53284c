import { type ReactNode, useId } from "react";
import { type FieldWords, FieldError, describedBy } from "#primitives/field.tsx";

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
}

export interface RadioGroupProps extends FieldWords {
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly value?: string | null;
  readonly defaultValue?: string | null;
  readonly onChange?: (value: string) => void;
  readonly required?: boolean;
  readonly hideLabel?: boolean;
}

/** A short pick on one line, joined like the keys of one instrument: "Yes / No", "Less / Same / More". */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, name, options, value, defaultValue, onChange } = props;
  const id = useId();
  const held = onChange !== undefined;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2" aria-describedby={describedBy(id, props)}>
      <legend className={props.hideLabel ? "sr-only" : "mb-2 font-semibold"}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-quiet">
          {hint}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="tap flex flex-1 basis-20 items-center justify-center rounded-control border border-edge bg-surface px-3 py-2.5 text-center leading-snug transition-colors has-checked:border-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink not-has-checked:hover:bg-wash"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              required={props.required}
              className="sr-only"
              {...(held
                ? { checked: value === option.value, onChange: () => onChange(option.value) }
                : { defaultChecked: defaultValue === option.value })}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
