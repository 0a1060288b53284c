import type { Gate } from "@springback/core/timeline";
import type { ReactNode } from "react";
import { coil } from "#domain/spring-line.tsx";
import { StateShape } from "#domain/state-shape.tsx";

export interface GateWords extends Pick<Gate, "gate" | "met"> {
  /** "Single-leg heel raises" */
  readonly what: string;
  /** "18 of 20, 2 to go" */
  readonly how: string;
  /** Met, not yet or not measured, in words. */
  readonly so: string;
  /** How much of it is there, 0 to 1; null where that isn't a share of anything. */
  readonly share: number | null;
  /** Where it can be answered; null where it is met, or nothing there is to be taken. */
  readonly answer: { readonly href: string; readonly words: string } | null;
}

export interface Rung {
  readonly key: string;
  readonly name: string;
  readonly hint?: ReactNode;
  readonly place: "behind" | "here" | "ahead";
  /** Behind, here or ahead, for the ear. */
  readonly placeWords: string;
  readonly gates: readonly GateWords[];
}

export interface LadderProps {
  readonly rungs: readonly Rung[];
  /** Over the gates of the step that comes next. */
  readonly opensWhen: string;
  /** What shows the gates of a step further on. */
  readonly showGates: string;
}

/** The steps of the way back, and what each asks for. No dates: a step opens when its gates are met. */
export function Ladder({ rungs, opensWhen, showGates }: LadderProps) {
  const next = rungs.findIndex(({ place }) => place === "ahead");
  return (
    <ol className="flex flex-col">
      {rungs.map((rung, index) => (
        <li
          key={rung.key}
          aria-current={rung.place === "here" ? "step" : undefined}
          className="relative flex gap-4 pb-6 last:pb-0"
        >
          <Step place={rung.place} isFirst={index === 0} />
          {index < rungs.length - 1 && <Rail place={rung.place} />}
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
              <span className="sr-only">, {rung.placeWords}</span>
            </p>
            {rung.hint && <p className="text-sm text-quiet">{rung.hint}</p>}
            {rung.gates.length > 0 && index === next && (
              <div className="mt-2">
                <p className="text-sm text-quiet">{opensWhen}</p>
                <Gates gates={rung.gates} />
              </div>
            )}
            {rung.gates.length > 0 && rung.place === "ahead" && index !== next && (
              <details>
                <summary className="link inline-flex min-h-11 items-center text-sm">
                  {showGates}
                </summary>
                <Gates gates={rung.gates} />
              </details>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A step that was taken, as a turn of the spring that stands upright. */
const TURN = `M-2 0H0${coil(0, 0, { along: 24, tall: 15, reach: 6.5, lean: 3.5 })}`;
const UPRIGHT = "matrix(0 1 -1 0 7 0)";

/** A step behind is a turn of the line, the one in hand its end, and one ahead still open. */
function Step({ place, isFirst }: Pick<Rung, "place"> & { readonly isFirst: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="mt-0.5 size-6 shrink-0 overflow-visible"
      strokeWidth="2.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {place === "behind" && <path d={TURN} transform={UPRIGHT} className="fill-none stroke-ink" />}
      {place === "here" && !isFirst && <path d="M7-2V12" className="stroke-ink" />}
      {place === "here" && <circle cx="7" cy="12" r="6" className="fill-ink" />}
      {place === "ahead" && (
        <circle cx="7" cy="12" r="4.5" className="fill-none stroke-edge" strokeWidth="2" />
      )}
    </svg>
  );
}

/** The way on to the next step: drawn through where it was gone, dotted where it is to come. */
function Rail({ place }: Pick<Rung, "place">) {
  const gone = place === "behind";
  return (
    <svg
      className="absolute top-[1.625rem] left-[0.4375rem] h-[calc(100%-1.625rem)] w-px overflow-visible"
      aria-hidden="true"
    >
      <line
        y2="100%"
        className={gone ? "stroke-ink" : "stroke-edge"}
        strokeWidth={gone ? 2.5 : 2}
        strokeLinecap="round"
        strokeDasharray={gone ? undefined : "1 5"}
      />
    </svg>
  );
}

function Gates({ gates }: { readonly gates: readonly GateWords[] }) {
  return (
    <ul>
      {gates.map((gate) => (
        <li
          key={gate.gate}
          className="flex gap-3 border-b border-hairline py-2.5 text-sm last:border-b-0"
        >
          <GateMark met={gate.met} />
          <div className="min-w-0 flex-1">
            <p className="font-medium">{gate.what}</p>
            <p className="tabular">
              {gate.how}. <span className="inline-block text-quiet">{gate.so}</span>
            </p>
            {gate.share !== null && <Share share={gate.share} />}
            {gate.answer && (
              <a href={gate.answer.href} className="link tap inline-flex items-center">
                {gate.answer.words}
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Met: the tick of a day within limits. Else a ring, broken where nothing was measured. */
function GateMark({ met }: Pick<GateWords, "met">) {
  if (met === true) return <StateShape state="run" className="mt-0.5 size-5" />;
  return (
    <svg viewBox="0 0 48 48" className="mt-0.5 size-5 shrink-0 text-quiet" aria-hidden="true">
      <circle
        cx="24"
        cy="24"
        r="19"
        className="fill-none stroke-current"
        strokeWidth="5"
        strokeDasharray={met === "missing" ? "8 11.900" : undefined}
      />
    </svg>
  );
}

function Share({ share }: { readonly share: number }) {
  const filled = Math.max(0, Math.min(1, share)) * 200;
  return (
    <svg
      viewBox="0 0 200 6"
      preserveAspectRatio="none"
      className="mt-1.5 h-1.5 w-full"
      aria-hidden="true"
    >
      <path d="M0 3H200" className="stroke-hairline" strokeWidth="6" />
      <path d={`M0 3H${filled}`} className="stroke-ink" strokeWidth="6" />
    </svg>
  );
}
