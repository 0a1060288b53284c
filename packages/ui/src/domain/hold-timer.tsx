import { loadedSpring } from "#domain/spring-line.tsx";

export interface HoldTimerProps {
  /** Whole seconds to show. */
  readonly left: number;
  /** From 0 to 1: how much of it is behind. */
  readonly share: number;
  /** "Hold", "Rest", "Get ready". */
  readonly phase: string;
  /** The time left as it is read out: "32 seconds left". */
  readonly leftWords: string;
}

/** Minutes and seconds once there is a minute: "1:30"; bare seconds below. */
export function timerDigits(left: number): string {
  if (left < 60) return String(left);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
}

/** A timer to be read from two metres away. It draws what it is given and keeps no time of its own. */
export function HoldTimer({ left, share, phase, leftWords }: HoldTimerProps) {
  const digits = timerDigits(left);
  return (
    <div className="flex w-full flex-col items-center justify-center text-center">
      <p className="display text-3xl">{phase}</p>
      <p
        role="timer"
        aria-label={leftWords}
        className={`display tabular ${digits.length > 2 ? "text-[min(var(--step-digits),26vw,34dvh)] leading-none" : "text-[min(var(--step-digits),45vw,38dvh)] leading-[0.9]"}`}
      >
        {digits}
      </p>
      <svg viewBox="0 0 200 44" className="mt-4 w-full max-w-md" aria-hidden="true">
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
  );
}
