"use client";
import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export interface Tab {
  readonly value: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

/** Views of one thing, side by side. */
export function Tabs({
  label,
  tabs,
  initial,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly initial?: string;
}) {
  return (
    <Base.Root defaultValue={initial ?? tabs[0]?.value}>
      <Base.List
        aria-label={label}
        className="mb-5 flex gap-6 overflow-x-auto border-b border-hairline"
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-11 border-b-[3px] border-transparent whitespace-nowrap text-quiet -outline-offset-2! data-active:border-ink data-active:font-semibold data-active:text-ink"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
