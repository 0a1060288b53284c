import type { Gate } from "@springback/core/timeline";
import type { ReactNode } from "react";

export interface Rung {
  readonly key: string;
  readonly name: ReactNode;
  readonly hint?: ReactNode;
  readonly place: "behind" | "here" | "ahead";
}

export interface GateWords extends Pick<Gate, "gate" | "met"> {
  /** "Single-leg heel raises" */
  readonly what: ReactNode;
  /** "18 of 25" */
  readonly how: ReactNode;
}

/** The steps of the way back, and what the next one asks for. No dates: it opens when its gates are met. */
export function Ladder({
  rungs,
  gates = [],
  gatesLabel = "The next step opens when",
}: {
  readonly rungs: readonly Rung[];
  readonly gates?: readonly GateWords[];
  readonly gatesLabel?: ReactNode;
}) {
  return (
    <ol className="flex flex-col">
      {rungs.map((rung) => (
        <li
          key={rung.key}
          aria-current={rung.place === "here" ? "step" : undefined}
          className="relative flex gap-4 pb-6 before:absolute before:top-5 before:bottom-0 before:left-[0.6875rem] before:w-0.5 before:bg-hairline last:pb-0 last:before:hidden"
        >
          <svg viewBox="0 0 24 24" className="mt-0.5 size-6 shrink-0" aria-hidden="true">
            <circle
              cx="12"
              cy="12"
              r={rung.place === "here" ? 9 : 6}
              className={rung.place === "ahead" ? "fill-paper stroke-edge" : "fill-ink stroke-ink"}
              strokeWidth="2"
            />
            {rung.place === "here" && <circle cx="12" cy="12" r="3.5" className="fill-paper" />}
          </svg>
          <div className="min-w-0 flex-1">
            <p
              className={
                rung.place === "here"
                  ? "font-semibold"
                  : rung.place === "ahead"
                    ? "text-quiet"
                    : undefined
              }
            >
              {rung.name}
              <span className="sr-only">
                {rung.place === "behind"
                  ? ", behind you"
                  : rung.place === "here"
                    ? ", you are here"
                    : ", ahead"}
              </span>
            </p>
            {rung.hint && <p className="text-sm text-quiet">{rung.hint}</p>}
            {rung.place === "here" && gates.length > 0 && (
              <div className="mt-3">
                <p className="text-sm text-quiet">{gatesLabel}</p>
                <ul>
                  {gates.map((gate) => (
                    <li
                      key={gate.gate}
                      className="flex items-baseline justify-between gap-4 border-b border-hairline py-2 text-sm"
                    >
                      <span>{gate.what}</span>
                      <span className="tabular text-right font-medium">
                        {gate.how}{" "}
                        <span className="block font-normal whitespace-nowrap text-quiet">
                          {gate.met === true
                            ? "met"
                            : gate.met === "missing"
                              ? "not measured"
                              : "not yet"}
                        </span>
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
