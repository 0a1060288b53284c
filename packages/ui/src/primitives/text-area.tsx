import { type ComponentProps, useId } from "react";
import { type FieldWords, Field, controlClass, describedBy } from "#primitives/field.tsx";

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "className">, FieldWords {}

/** Several lines of typing; grows with what is typed where the browser can. */
export function TextArea({ label, hint, error, id, rows = 3, ...rest }: TextAreaProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <Field id={own} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        id={own}
        rows={rows}
        // A box that grows with its words forgets its rows while it is empty.
        style={{ minHeight: `calc(${rows}lh + 1.5rem)` }}
        className={`${controlClass} field-sizing-content`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(own, { label, hint, error })}
      />
    </Field>
  );
}
