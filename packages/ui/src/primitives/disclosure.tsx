"use client";
import type { ReactNode } from "react";
import { useUi } from "#words/use-ui.ts";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** More for those who ask: a line that opens. Says in words what a press does. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const say = useUi();
  return (
    <details className="group border-t border-hairline pt-1">
      <summary className="tap flex cursor-pointer list-none items-center justify-between gap-4 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
        <span>{summary}</span>
        <span aria-hidden="true" className="shrink-0 text-sm font-normal text-quiet">
          <span className="group-open:hidden">{say("show")}</span>
          <span className="hidden group-open:inline">{say("hide")}</span>
        </span>
      </summary>
      <div className="pt-3 pb-4">{children}</div>
    </details>
  );
}
