import { type ReactNode, useId } from "react";
import { type FieldWords, FieldError, describedBy } from "#primitives/field.tsx";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

export interface ChoiceListProps extends FieldWords {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** With `onChange` the parent holds the pick; without, the form does. */
  readonly value?: string | null;
  readonly defaultValue?: string | null;
  readonly onChange?: (value: string) => void;
  readonly required?: boolean;
  /** Side by side on a line where the words are short ("Left", "Right", "Both"). */
  readonly inline?: boolean;
  /** Keep the question for screen readers alone when a heading already asks it. */
  readonly hideLabel?: boolean;
}

/** One of a few, each a whole row to press; nothing is picked beforehand. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, hint, error, name, choices, value, defaultValue, onChange } = props;
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
      <div
        className={
          props.inline
            ? "grid grid-flow-row gap-2 sm:auto-cols-fr sm:grid-flow-col"
            : "flex flex-col gap-2"
        }
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="tap flex items-start gap-3 rounded-control border border-edge bg-surface px-4 py-3 transition-colors has-checked:border-ink has-checked:ring-1 has-checked:ring-ink has-checked:ring-inset has-disabled:opacity-60 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink hover:bg-wash"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              required={props.required}
              disabled={choice.disabled}
              className="peer sr-only"
              {...(held
                ? { checked: value === choice.value, onChange: () => onChange(choice.value) }
                : { defaultChecked: defaultValue === choice.value })}
            />
            <span
              aria-hidden="true"
              className="mt-1 size-4.5 shrink-0 rounded-full border-[1.5px] border-edge bg-surface peer-checked:border-[6px] peer-checked:border-ink"
            />
            <span className="min-w-0">
              <span className="block leading-snug">{choice.label}</span>
              {choice.hint && (
                <span className="mt-0.5 block text-sm text-quiet">{choice.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
