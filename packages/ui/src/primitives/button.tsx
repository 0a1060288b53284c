import { clsx } from "clsx";
import type { ComponentProps } from "react";

export type ButtonKind = "primary" | "quiet" | "text";

export interface ButtonLook {
  /** One primary per screen; quiet beside it; text for the way out. */
  readonly kind?: ButtonKind;
  /** The whole width of the phone, where the thumb is. */
  readonly wide?: boolean;
  /** Denser, for rows of the coach's lists. */
  readonly small?: boolean;
  /** Hit without looking: the player's. */
  readonly big?: boolean;
}

/** The class of anything that should look pressed or pressable as a button: pass it to a router's link. */
export function buttonClass({
  kind = "primary",
  wide = false,
  small = false,
  big = false,
}: ButtonLook): string {
  return clsx(
    "inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold leading-tight transition-colors",
    "disabled:opacity-60",
    small && "min-h-11 min-w-11 px-3 py-1.5 text-sm pointer-fine:min-h-9",
    big && "min-h-16 px-5 py-3 text-lg",
    !small && !big && "min-h-12 px-5 py-3 text-base",
    wide && "w-full",
    kind === "primary" && "border border-ink bg-ink text-paper hover:bg-ink/88",
    kind === "quiet" && "border border-edge bg-surface text-ink hover:bg-wash",
    // Its words stand on the column's edge, with a little room for the thumb beside them.
    kind === "text" && ["link px-1!", !wide && "-mx-1"],
  );
}

export interface ButtonProps extends Omit<ComponentProps<"button">, "className">, ButtonLook {
  /** What is under way ("Saving"): said instead of the label, and a second press does nothing. */
  readonly pending?: string | false | null;
}

/** A button. It says in words what it is doing; nothing spins. */
export function Button(props: ButtonProps) {
  const { kind, wide, small, big, pending, children, onClick, ...rest } = props;
  const busy = Boolean(pending);
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ kind, wide, small, big })}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? (
        <span className="animate-breathe" aria-live="polite">
          {pending}
        </span>
      ) : (
        children
      )}
    </button>
  );
}

export interface LinkButtonProps extends Omit<ComponentProps<"a">, "className">, ButtonLook {}

/** A link that looks like a button. For a router's own link use `buttonClass`. */
export function LinkButton({ kind, wide, small, big, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass({ kind, wide, small, big })}>
      {children}
    </a>
  );
}
