"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { MadeLink } from "#features/share/made-link.tsx";
import { MakeLink } from "#features/share/make-link.tsx";
import { useWords } from "#words/use-words.ts";

type Link = RunnerOutputs["share"]["list"][number];

/** Makes links, shows the one just made, and closes those that aren't needed. */
export function ShareLinks({ zone }: { readonly zone: string }) {
  const say = useWords("share");
  const trpc = useTRPC();
  const { data: links } = useSuspenseQuery(trpc.share.list.queryOptions());
  const [made, setMade] = useState<RunnerOutputs["share"]["make"] | null>(null);
  return (
    <>
      <Section title={say("makeTitle")} lead={say("makeLead")}>
        <MakeLink onMade={setMade} />
      </Section>
      {made && <MadeLink made={made} />}
      <Section title={say("yours")}>
        {links.length === 0 && <p className="text-quiet">{say("none")}</p>}
        <ul>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} zone={zone} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function LinkRow({ link, zone }: { readonly link: Link; readonly zone: string }) {
  const say = useWords("share");
  const faultSaid = useFault();
  const locale = useLocale();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const close = useMutation(
    trpc.share.revoke.mutationOptions({
      onSuccess: (next) => queries.setQueryData(trpc.share.list.queryKey(), next),
    }),
  );
  const day = (at: number): string => dayWords(at, zone, locale);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-t border-hairline py-2.5 first:border-t-0">
      <span>
        {say("made", { date: day(link.madeAt) })},{" "}
        {link.open ? say("until", { date: day(link.expiresAt) }) : say("closed")}
      </span>
      {link.open && (
        <Button
          kind="quiet"
          pending={close.isPending && say("closing")}
          onClick={() => close.mutate({ id: link.id })}
        >
          {say("close")}
        </Button>
      )}
      {close.error && (
        <Banner kind="error" title={say("notClosed")}>
          {faultSaid(close.error)}
        </Banner>
      )}
    </li>
  );
}
