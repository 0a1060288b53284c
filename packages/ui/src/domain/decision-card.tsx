"use client";
import type { Decision } from "@springback/core/timeline";
import type { ReactNode } from "react";
import { StateLine } from "#domain/spring-line.tsx";
import { StateShape, stateFill, stateText } from "#domain/state-shape.tsx";
import { useUi } from "#words/use-ui.ts";

export interface DecisionCardProps {
  readonly decision: Decision;
  /** What to do, in one line: "Up to 5.5 km, on the flat." */
  readonly headline: ReactNode;
  /** Why, in one sentence, from the deciding rule. */
  readonly because: ReactNode;
  /** What would give another answer; from the rules, not from us. */
  readonly wouldChange?: ReactNode;
  /** What stands over that, where it isn't what would give another answer. */
  readonly changes?: string;
  /** For which day, or said by whom: "Sunday morning", "Changed by your coach until Friday". */
  readonly over?: ReactNode;
  /** One primary button, one quiet one. */
  readonly actions?: ReactNode;
  /** In the coach's column: smaller, the same parts. */
  readonly compact?: boolean;
  /** 1 where the decision is what the page is about and no other heading says so. */
  readonly level?: 1 | 2 | 3;
}

/** Today's answer: word, shape and colour together, then the reason, then what to press. */
export function DecisionCard(props: DecisionCardProps) {
  const {
    decision,
    headline,
    because,
    wouldChange,
    changes,
    over,
    actions,
    compact = false,
    level = 2,
  } = props;
  const say = useUi();
  const Word = `h${level}` as const;
  const Part = level === 1 ? "h2" : level === 2 ? "h3" : "h4";
  return (
    <article data-decision={decision} className="flex flex-col">
      <div
        className={`relative overflow-hidden rounded-panel ${stateFill[decision]} ${compact ? "px-5 pt-4 pb-12" : "px-5 pt-5 pb-20 sm:px-8 sm:pt-7"}`}
      >
        {over && <p className="mb-3 text-sm text-ink">{over}</p>}
        <Word
          className={`flex flex-wrap items-center text-ink ${compact ? "gap-x-3 gap-y-1" : "gap-x-4 gap-y-2"}`}
        >
          <StateShape state={decision} className={compact ? "size-10" : "size-14 sm:size-18"} />
          <span className={`display ${compact ? "text-4xl" : "text-word"}`}>{say(decision)}</span>
        </Word>
        <p
          className={`mt-4 font-medium text-balance text-ink ${compact ? "text-base" : "text-xl"}`}
        >
          {headline}
        </p>
        <StateLine
          state={decision}
          className={`absolute right-0 ${stateText[decision]} ${compact ? "bottom-3 h-7" : "bottom-4 h-11"}`}
        />
      </div>
      <div className={compact ? "pt-4" : "px-1 pt-5"}>
        <p className="measure">{because}</p>
        {wouldChange && (
          <div className="mt-4 border-t border-hairline pt-3">
            <Part className="text-sm text-quiet">{changes ?? say("wouldChange")}</Part>
            <div className="measure mt-0.5">{wouldChange}</div>
          </div>
        )}
        {actions && (
          <div className="mt-6 flex flex-col gap-2 sm:flex-row sm:flex-wrap">{actions}</div>
        )}
      </div>
    </article>
  );
}
