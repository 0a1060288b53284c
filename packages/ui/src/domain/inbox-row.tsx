"use client";
import type { ElementType, ReactNode } from "react";
import { StateShape, type StateName } from "#domain/state-shape.tsx";
import { useUi } from "#words/use-ui.ts";

export interface InboxRowProps {
  readonly name: string;
  readonly href: string;
  /** Where the person stands now; null while unknown: silence is not "fine". */
  readonly state: StateName | null;
  /** One reason this row is here. */
  readonly reason: ReactNode;
  /** "since 06:40" */
  readonly since: ReactNode;
  readonly suggestion?: ReactNode;
  /** The last mornings as a line. */
  readonly sparkline?: ReactNode;
  readonly actions?: ReactNode;
  /** Opened on the right. */
  readonly current?: boolean;
  readonly link?: ElementType;
}

/** One person who needs the coach, and why. Put rows in an `<ol>`: their order means something and keeps still. */
export function InboxRow(props: InboxRowProps) {
  const {
    name,
    href,
    state,
    reason,
    since,
    suggestion,
    sparkline,
    actions,
    current,
    link: Link = "a",
  } = props;
  const say = useUi();
  return (
    <li
      className={`relative border-b border-hairline ${current ? "bg-wash before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-ink" : "hover:bg-wash"}`}
    >
      <Link
        href={href}
        aria-current={current ? "true" : undefined}
        className="flex items-start gap-3 px-4 py-3.5 -outline-offset-2!"
      >
        {state ? (
          <StateShape state={state} className="mt-0.5 size-6" name={say(state)} />
        ) : (
          <span className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border-2 border-dashed border-quiet">
            <span className="sr-only">{say("unknownState")}</span>
          </span>
        )}
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="leading-snug font-semibold">{name}</span>
            <span className="tabular shrink-0 text-xs text-quiet">{since}</span>
          </span>
          <span className="flex items-center justify-between gap-3">
            <span className="min-w-0 text-sm">{reason}</span>
            {sparkline && <span className="shrink-0">{sparkline}</span>}
          </span>
          {suggestion && <span className="mt-1 block text-sm text-quiet">{suggestion}</span>}
        </span>
      </Link>
      {actions && <div className="flex flex-wrap gap-2 px-4 pb-3.5 pl-13">{actions}</div>}
    </li>
  );
}
