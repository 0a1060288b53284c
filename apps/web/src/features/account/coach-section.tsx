"use client";
import { sentenceForError } from "@springback/api/errors";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Dialog } from "@springback/ui/primitives/dialog";
import { Section } from "@springback/ui/primitives/section";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { ChooseCoach } from "#features/account/choose-coach.tsx";
import { dayWords } from "#features/today/day-words.ts";

type Coaching = RunnerOutputs["coaching"]["read"];

/** Who coaches the runner, and what that coach may see. Ending it works at once and needs no plan. */
export function CoachSection({ zone }: { readonly zone: string }) {
  const trpc = useTRPC();
  const { data: coaching } = useSuspenseQuery(trpc.coaching.read.queryOptions());
  const { mine, inPlan } = coaching;
  return (
    <div id="coach" className="scroll-mt-4">
      <Section title="Coach">
        {mine?.consented ? (
          <YourCoach mine={mine} zone={zone} />
        ) : inPlan ? (
          <ChooseCoach coaching={coaching} />
        ) : (
          <p className="measure">
            Nobody sees your record. A coach comes with the{" "}
            <Link className="link" href="/plans">
              Coached plan
            </Link>
            .
          </p>
        )}
        {mine?.consented && !inPlan && (
          <p className="measure mt-4 text-quiet">
            Your plan has no coach in it now. Your coach can still see your record until you end it
            here.
          </p>
        )}
      </Section>
    </div>
  );
}

function YourCoach(props: { readonly mine: NonNullable<Coaching["mine"]>; readonly zone: string }) {
  const { mine, zone } = props;
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const end = useMutation(
    trpc.coaching.end.mutationOptions({
      onSuccess: (next) => {
        queries.setQueryData(trpc.coaching.read.queryKey(), next);
        setAsked(false);
      },
    }),
  );
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="measure">
        <strong className="font-semibold">{mine.name}</strong> has coached you since{" "}
        {dayWords(new Date(mine.since).toISOString(), zone)}. You agreed that they see your record:
        what you log, the answers, and where it is sore.
      </p>
      <Button kind="quiet" onClick={() => setAsked(true)}>
        End it
      </Button>
      <Dialog
        open={asked}
        onOpenChange={setAsked}
        title={`End it with ${mine.name}?`}
        lead="From that moment they see nothing of yours. The plan they wrote stays in your history. You can choose a coach again at any time."
        close="Keep my coach"
        actions={
          <Button
            pending={end.isPending && "Ending"}
            onClick={() => end.mutate({ coachId: mine.id })}
          >
            {end.error ? "Try again" : "End it now"}
          </Button>
        }
      >
        {end.error && <Banner kind="error">{sentenceForError(end.error)}</Banner>}
      </Dialog>
    </div>
  );
}
