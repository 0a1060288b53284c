import type { ReactNode } from "react";
import { FaultMark } from "#primitives/fault-mark.tsx";

export interface FieldWords {
  readonly label: ReactNode;
  /** Said before the mistake can be made. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; stands next to the field. */
  readonly error?: ReactNode;
}

export interface FieldProps extends FieldWords {
  /** Id of the control inside; the hint and the error get ids made from it. */
  readonly id: string;
  readonly children: ReactNode;
}

/** The ids a control points at so that its hint and its error are read with it. */
export function describedBy(id: string, { hint, error }: FieldWords): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The look every typed or picked control shares. */
export const controlClass =
  "w-full min-w-0 rounded-control border border-edge bg-surface px-3.5 py-2.5 min-h-12 text-ink placeholder:text-quiet " +
  "aria-invalid:border-see aria-invalid:border-2 disabled:opacity-60";

/** The first mistake of a page takes whoever made it to its field: it may lie far above the button that was pressed. */
function leadThere(error: Element | null): void {
  if (error && error === document.querySelector("[data-fault]"))
    error.parentElement?.querySelector<HTMLElement>("input, textarea, select")?.focus();
}

/** What is wrong with one field: a mark, the words, the place. */
export function FieldError({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <p
      id={id}
      ref={leadThere}
      data-fault=""
      className="flex items-start gap-2 text-sm font-medium text-see"
    >
      <FaultMark className="mt-0.75 size-4" />
      <span>{children}</span>
    </p>
  );
}

/** Label, hint, control, error, in the order they are read. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="flex max-w-full min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
