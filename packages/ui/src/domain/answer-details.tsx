"use client";
import type { ReactNode } from "react";
import { ReasonList, type ReasonWords } from "#domain/reason-list.tsx";
import { StateShape, stateFill, type StateName } from "#domain/state-shape.tsx";
import { useUi } from "#words/use-ui.ts";

export interface AnswerDetailsProps {
  readonly state: StateName;
  /** When it was given, and by what. */
  readonly over: ReactNode;
  readonly headline: ReactNode;
  readonly because: ReactNode;
  /** What a press shows: "Why". */
  readonly more: ReactNode;
  readonly reasons: readonly ReasonWords[];
}

/** An answer as it was given, on one line with its shape and word; a press shows every rule of it with its numbers. */
export function AnswerDetails(props: AnswerDetailsProps) {
  const { state, over, headline, because, more, reasons } = props;
  const say = useUi();
  return (
    <details className="group mt-2 overflow-hidden rounded-control border border-hairline">
      <summary
        className={`tap flex cursor-pointer list-none items-start gap-3 px-4 py-3 text-ink -outline-offset-2! [&::-webkit-details-marker]:hidden ${stateFill[state]}`}
      >
        <StateShape state={state} className="mt-0.5 size-7" />
        <span className="min-w-0 flex-1">
          <span className="block text-sm">{over}</span>
          <span className="block font-semibold">{say(state)}</span>
          <span className="block">{headline}</span>
        </span>
        <span className="shrink-0 text-sm underline underline-offset-4 group-open:no-underline">
          {more}
        </span>
      </summary>
      <div className="bg-paper px-4 py-4">
        <p className="measure mb-6">{because}</p>
        <ReasonList reasons={reasons} />
      </div>
    </details>
  );
}
