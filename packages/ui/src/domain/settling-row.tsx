"use client";
import type { Verdict } from "@springback/core/timeline";
import type { ReactNode } from "react";
import { VerdictMark } from "#domain/verdict-mark.tsx";
import { useUi } from "#words/use-ui.ts";

export interface SettlingRowProps {
  /** "Run, 5.2 km" */
  readonly session: ReactNode;
  /** "Friday 20 November" */
  readonly when: ReactNode;
  readonly verdict: Verdict;
  /** In place of the plain word: "Pain 2, your usual". */
  readonly words?: ReactNode;
  /** The missing answer's question, or a way to mend the entry. */
  readonly action?: ReactNode;
}

/** A session and what the morning after said of it. Put rows in a `<ul>`. */
export function SettlingRow({ session, when, verdict, words, action }: SettlingRowProps) {
  const say = useUi();
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-4 border-b border-hairline py-3 last:border-b-0 lg:grid-cols-[auto_minmax(0,1fr)_auto] lg:items-center">
      <VerdictMark verdict={verdict} className="row-span-2 mt-0.5 size-6 lg:row-span-1" />
      <div className="min-w-0">
        <p className="leading-snug font-semibold">{session}</p>
        <p className="text-sm text-quiet">{when}</p>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 text-sm lg:justify-end">
        <p>{words ?? say(verdict)}</p>
        {action}
      </div>
    </li>
  );
}
