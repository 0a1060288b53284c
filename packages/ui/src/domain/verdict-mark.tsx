import type { Verdict } from "@springback/core/timeline";
import { StateShape, type StateName } from "#domain/state-shape.tsx";

/** The shape of a session that is settled one way or the other. */
export const VERDICT_SHAPES: Partial<Readonly<Record<Verdict, StateName>>> = {
  within: "run",
  over: "modify",
  highRisk: "rest",
};

/** The same shapes as the decisions; a ring while it is open, a broken ring where nothing was answered. */
export function VerdictMark({
  verdict,
  className = "size-5",
}: {
  readonly verdict: Verdict;
  readonly className?: string;
}) {
  const state = VERDICT_SHAPES[verdict];
  if (state) return <StateShape state={state} className={className} />;
  return (
    <svg
      viewBox="0 0 48 48"
      className={`${className} shrink-0 text-quiet`}
      data-verdict={verdict}
      aria-hidden="true"
    >
      <circle
        cx="24"
        cy="24"
        r="19"
        className="fill-none stroke-current"
        strokeWidth="5"
        strokeDasharray={verdict === "unknown" ? "8 11.900" : undefined}
      />
    </svg>
  );
}
