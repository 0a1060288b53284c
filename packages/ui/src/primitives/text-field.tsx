import { clsx } from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";
import { type FieldWords, Field, controlClass, describedBy } from "#primitives/field.tsx";

export interface TextFieldProps extends Omit<ComponentProps<"input">, "className">, FieldWords {
  /** A unit that belongs to the number: "km", "min". */
  readonly unit?: ReactNode;
}

/** One line of typing. A number keeps to the right of a narrow box with its unit beside it. */
export function TextField({ label, hint, error, unit, id, ...input }: TextFieldProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <Field id={own} label={label} hint={hint} error={error}>
      <span className="flex items-center gap-2.5">
        <input
          {...input}
          id={own}
          className={clsx(controlClass, unit !== undefined && "tabular max-w-32 text-right")}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(own, { label, hint, error })}
        />
        {unit !== undefined && <span className="text-quiet">{unit}</span>}
      </span>
    </Field>
  );
}
