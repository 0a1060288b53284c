import type { ReactNode } from "react";
import { loadedSpring } from "#domain/spring-line.tsx";

export interface HoldTimerProps {
  /** Whole seconds to show. */
  readonly left: number;
  /** From 0 to 1: how much of the hold is behind. */
  readonly share: number;
  /** "Hold", "Rest", "Get ready". */
  readonly phase: string;
  /** "Right leg, set 2 of 4" */
  readonly where: ReactNode;
  /** "Next: left leg" */
  readonly next?: ReactNode;
  /** Pause, skip, plus ten seconds, undo: in the thumb's reach. */
  readonly actions?: ReactNode;
}

/** Minutes and seconds once there is a minute: "1:30"; bare seconds below. */
export function timerDigits(left: number): string {
  if (left < 60) return String(left);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
}

/** A timer to be read from two metres away. It draws what it is given and keeps no time of its own. */
export function HoldTimer({ left, share, phase, where, next, actions }: HoldTimerProps) {
  const digits = timerDigits(left);
  return (
    <section className="flex min-h-[80dvh] flex-col items-center gap-6 text-center">
      <p className="text-lg">{where}</p>
      <div className="flex w-full flex-1 flex-col items-center justify-center">
        <p className="display text-3xl" aria-live="assertive">
          {phase}
        </p>
        <p
          role="timer"
          aria-label={`${left} seconds left`}
          className={`display tabular ${digits.length > 2 ? "text-[min(var(--step-digits),26vw)] leading-none" : "text-digits"}`}
        >
          {digits}
        </p>
        <svg viewBox="0 0 200 44" className="mt-6 w-full max-w-md" aria-hidden="true">
          <path
            d={loadedSpring}
            className="fill-none stroke-hairline"
            strokeWidth="3"
            strokeLinecap="round"
          />
          <path
            d={loadedSpring}
            pathLength="1"
            strokeDasharray={`${share} 2`}
            className="fill-none stroke-ink"
            strokeWidth={share > 0 ? 3 : 0}
            strokeLinecap="round"
          />
        </svg>
      </div>
      <p className="min-h-7 text-quiet">{next}</p>
      {actions && <div className="flex w-full max-w-md flex-col gap-2">{actions}</div>}
    </section>
  );
}
