"use client";
import type { ReactNode } from "react";
import { useUi } from "#words/use-ui.ts";

export interface FindingRowProps {
  /** The exercise or session as planned. */
  readonly planned: ReactNode;
  /** What the rules would put in its place; null when nothing is allowed. */
  readonly instead?: ReactNode;
  /** Which day it stands on. */
  readonly when?: ReactNode;
  readonly sentence: ReactNode;
  readonly rule: string;
  readonly source?: ReactNode;
  /** Replace first, then overrule with a reason. */
  readonly actions?: ReactNode;
}

/** One thing a plan asks that the rules would not: what, why, and the way to mend it. Put rows in a `<ul>`. */
export function FindingRow({
  planned,
  instead,
  when,
  sentence,
  rule,
  source,
  actions,
}: FindingRowProps) {
  const say = useUi();
  return (
    <li className="flex flex-col gap-3 border-b border-hairline py-4 last:border-b-0">
      <div>
        {when && <p className="text-sm text-quiet">{when}</p>}
        <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
          <span className="sr-only">{say("planned")}</span>
          <del className="text-quiet decoration-see decoration-[1.5px]">{planned}</del>
          {instead && (
            <>
              <span aria-hidden="true" className="text-quiet">
                →
              </span>
              <span className="sr-only">{say("instead")}</span>
              <ins className="no-underline">{instead}</ins>
            </>
          )}
        </p>
        <p className="measure mt-1 text-sm">{sentence}</p>
        <p className="mt-1 text-xs text-quiet">
          <span className="font-medium">{rule}</span>
          {source && <> · {source}</>}
        </p>
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </li>
  );
}
