"use client";
import { WINDOWS } from "@springback/core/windows";
import { Banner } from "@springback/ui/primitives/banner";
import type { ReactNode } from "react";
import type { SaidNextRun } from "#features/runs/said-runs.ts";
import { useWords } from "#words/use-words.ts";

/**
 * How long the next run may be at most; before it, whatever keeps today from being a running day. Its links are the browser's
 * own: offline they lead to what the phone can draw.
 */
export function NextRun({ next }: { readonly next: SaidNextRun }) {
  const say = useWords("runs");
  const { state, upTo, isSetAside, said } = next;
  const unknown = isSetAside ? undefined : say("noLimit");
  const large = upTo === null ? unknown : say("upTo", { distance: upTo });
  switch (state) {
    case "flag":
      return (
        <div className="mb-6">
          <Banner title={said?.title}>
            {said?.sentence} <Go href="/today">{say("toFlag")}</Go>
          </Banner>
        </div>
      );
    case "intake":
      return (
        <Frame over={say("nextRun")}>
          <Go href="/check">{say("toIntake")}</Go>. {say("afterIntake")}
        </Frame>
      );
    case "now":
      return (
        <Frame over={say("nextRun")} large={large}>
          {upTo !== null && say("theMost")} <Go href="/check-in">{say("toCheckIn")}</Go>{" "}
          {say("checkInFor")}
        </Frame>
      );
    case "run":
      return (
        <Frame over={say("nextRun")} large={large}>
          {upTo === null ? say("logFirst") : say("tenthMore", { days: WINDOWS.longestRunDays })}
        </Frame>
      );
    case "other":
      return (
        <Frame over={say("today")} large={said?.title}>
          {said?.sentence} <Go href="/today/why">{say("why")}</Go>
        </Frame>
      );
  }
}

function Go({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className="link" href={href}>
      {children}
    </a>
  );
}

function Frame(props: {
  readonly over: string;
  readonly large?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="mb-6 border-y border-hairline py-4">
      <p className="text-sm text-quiet">{props.over}</p>
      {props.large && <p className="display text-2xl">{props.large}</p>}
      <p className="measure text-sm text-quiet">{props.children}</p>
    </div>
  );
}
