import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError, describedBy } from "#primitives/field.tsx";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "className" | "type"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** One thing agreed to or not, never ticked beforehand by us. */
export function Checkbox({ label, hint, error, id, ...input }: CheckboxProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={own} className="tap flex items-start gap-3 py-2">
        <span className="relative grid size-6 shrink-0 place-items-center">
          <input
            {...input}
            type="checkbox"
            id={own}
            className="peer size-6 appearance-none rounded-md border-[1.5px] border-edge bg-surface checked:border-ink checked:bg-ink"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(own, { label, hint, error })}
          />
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            className="pointer-events-none absolute hidden size-6 peer-checked:block"
          >
            <path
              d="m6.5 12.5 4 4 7-8.5"
              className="fill-none stroke-paper"
              strokeWidth="2.4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </span>
        <span className="min-w-0 leading-snug wrap-anywhere">
          {label}
          {hint && (
            <span id={`${own}-hint`} className="mt-0.5 block text-sm text-quiet">
              {hint}
            </span>
          )}
        </span>
      </label>
      {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
    </div>
  );
}
