"use client";
import { entitled } from "@springback/core/entitlements";
import type { Stage } from "@springback/core/timeline";
import { buttonClass } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { STAGE_WORDS } from "#features/guidance/stage-words.ts";
import { doseWords } from "#features/player/dose-words.ts";
import { nameOf } from "#words/exercise-words.ts";
import { useWords } from "#words/use-words.ts";

/** Today's strength under today's answer: what there is to do, or what is closed and why. */
export function StrengthOfToday({ stage }: { readonly stage: Stage }) {
  const trpc = useTRPC();
  const { data: billing } = useSuspenseQuery(trpc.billing.state.queryOptions());
  const open = entitled(billing.level, "strengthSession");
  return (
    <Section title="Strength" ruled lead={STAGE_WORDS[stage]}>
      {open ? <Session /> : <p className="measure pb-4">{billing.words}</p>}
      <Link href="/strength" className={buttonClass({ kind: "quiet" })}>
        Today's strength
      </Link>
    </Section>
  );
}

function Session() {
  const sayDose = useWords("dose");
  const trpc = useTRPC();
  const { data } = useQuery(trpc.strength.today.queryOptions());
  if (!data || data.session.items.length === 0) return null;
  return (
    <ul className="mb-5 border-y border-hairline">
      {data.session.items.map((item) => (
        <li
          key={item.exercise}
          className="flex items-baseline justify-between gap-4 border-t border-hairline py-2.5 first:border-t-0"
        >
          <span className="min-w-0">{nameOf(item.exercise)}</span>
          <span className="tabular shrink-0 text-right font-semibold">
            {doseWords(item, sayDose)}
          </span>
        </li>
      ))}
    </ul>
  );
}
