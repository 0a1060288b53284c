"use client";
import { describeDecision, distance, explain } from "@springback/core/explain";
import { WINDOWS } from "@springback/core/windows";
import { Banner } from "@springback/ui/primitives/banner";
import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTRPC } from "#client.ts";
import { RULE_WORDS } from "#words/rule-words.ts";

/** How long the next run may be at most; before it, whatever keeps today from being a running day. */
export function NextRun() {
  const trpc = useTRPC();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  const { guidance, runCapM, needs } = today;
  if (guidance.refer) {
    const { title, sentence } = explain(guidance.refer.flag, RULE_WORDS);
    return (
      <div className="mb-6">
        <Banner title={title}>
          {sentence} <Go href="/today">What to do</Go>
        </Banner>
      </div>
    );
  }
  if (needs.includes("intake")) {
    return (
      <Frame over="Your next run">
        <Go href="/check">Answer the first questions</Go>, then its limit stands here.
      </Frame>
    );
  }
  if (needs.includes("now")) {
    return (
      <Frame over="Your next run" large={capWords(runCapM)}>
        That is the most. <Go href="/check-in">Check in</Go> to see whether today is a day for it.
      </Frame>
    );
  }
  if (guidance.decision === "run") {
    return (
      <Frame over="Your next run" large={capWords(runCapM)}>
        {runCapM === null
          ? "Log a run, and the limit of the next one stands here."
          : `A tenth more than your longest run of the last ${WINDOWS.longestRunDays} days.`}
      </Frame>
    );
  }
  const { headline, because } = describeDecision(guidance, RULE_WORDS);
  return (
    <Frame over="Today" large={headline}>
      {because} <Go href="/today">Why</Go>
    </Frame>
  );
}

const capWords = (runCapM: number | null): string =>
  runCapM === null ? "No limit known yet" : `Up to ${distance(runCapM, RULE_WORDS)}`;

function Go({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link className="link" href={href}>
      {children}
    </Link>
  );
}

function Frame(props: {
  readonly over: string;
  readonly large?: string;
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
