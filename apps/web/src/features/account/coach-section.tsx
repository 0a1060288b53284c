"use client";
import { Section } from "@springback/ui/primitives/section";
import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "#client.ts";
import { ChooseCoach } from "#features/account/choose-coach.tsx";
import { YourCoach } from "#features/account/your-coach.tsx";
import { useWords } from "#words/use-words.ts";

/** Who coaches the runner and, apart from that, who may see their record. Taking either back works at once and needs no plan. */
export function CoachSection({ zone }: { readonly zone: string }) {
  const say = useWords("coach");
  const trpc = useTRPC();
  const { data: coaching } = useSuspenseQuery(trpc.coaching.read.queryOptions());
  const { coaches, inPlan, offers } = coaching;
  const [ended, setEnded] = useState<string | null>(null);
  return (
    <div id="coach" className="scroll-mt-4">
      <Section title={say("title")}>
        {coaches.map((coach) => (
          <YourCoach key={coach.id} coach={coach} zone={zone} onEnded={setEnded} />
        ))}
        {ended !== null && coaches.length === 0 && <Ended name={ended} />}
        {coaches.length === 0 && inPlan && <ChooseCoach offers={offers} />}
        {coaches.length === 0 && !inPlan && (
          <p className="measure">
            {say("nobody")}{" "}
            <Link className="link" href="/plans">
              {say("coachedPlan")}
            </Link>
            .
          </p>
        )}
        {coaches.some(({ consented }) => consented) && !inPlan && (
          <p className="measure mt-4 text-quiet">{say("notInPlan")}</p>
        )}
      </Section>
    </div>
  );
}

/** That it is over, said where the runner looks and to whoever can't see it. */
function Ended({ name }: { readonly name: string }) {
  const say = useWords("coach");
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} tabIndex={-1} className="measure mb-4 font-semibold outline-none">
      {say("ended", { name })}
    </p>
  );
}
