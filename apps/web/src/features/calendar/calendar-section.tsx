"use client";
import { Button, LinkButton } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dateWords } from "@springback/words/days";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { ShownOnce } from "#features/share/shown-once.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly origin: string;
  /** Whether a new address can be made; an old one can always be ended. */
  readonly open: boolean;
}

/** The secret address at which a calendar reads the week: made, shown once, renewed, ended. */
export function CalendarSection({ origin, open }: Props) {
  const say = useWords("week");
  const locale = useLocale();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(trpc.calendar.read.queryOptions());
  const keep = ({ since }: { readonly since: string | null }) =>
    queries.setQueryData(trpc.calendar.read.queryKey(), { since });
  const make = useMutation(trpc.calendar.make.mutationOptions({ onSuccess: keep }));
  const revoke = useMutation(
    trpc.calendar.revoke.mutationOptions({
      onSuccess: (feed) => {
        keep(feed);
        make.reset();
      },
    }),
  );
  // Nothing to end and nothing to make: there is nothing to say.
  if (!open && !data.since && !revoke.isSuccess) return null;
  const address = make.data && origin + make.data.path;
  const since = data.since && dateWords(data.since.slice(0, 10), locale);
  const told = since ? say("calendarSince", { date: since }) : say("calendarNone");
  return (
    <div className="mt-8">
      <Section title={say("calendarTitle")} lead={say("calendarLead")}>
        <FaultNote error={make.error ?? revoke.error} />
        {address ? (
          <Address address={address} />
        ) : (
          <output className="measure block">
            {revoke.isSuccess && !since ? say("calendarEnded") : told}
          </output>
        )}
        <div className="mt-4 flex flex-wrap gap-3">
          {open && (
            <Button
              kind="quiet"
              pending={make.isPending && say("calendarMaking")}
              onClick={() => make.mutate({ language: locale })}
            >
              {say(since ? "calendarRenew" : "calendarMake")}
            </Button>
          )}
          {since && (
            <Button
              kind="quiet"
              pending={revoke.isPending && say("calendarRevoking")}
              onClick={() => revoke.mutate()}
            >
              {say("calendarRevoke")}
            </Button>
          )}
        </div>
      </Section>
    </div>
  );
}

function Address({ address }: { readonly address: string }) {
  const say = useWords("week");
  const words = { copy: say("copy"), copied: say("copied"), byHand: say("byHand") };
  return (
    <ShownOnce
      address={address}
      label={say("calendarAddress")}
      hint={say("calendarOnce")}
      words={words}
    >
      <LinkButton kind="quiet" href={address.replace(/^https?:/, "webcal:")}>
        {say("calendarOpen")}
      </LinkButton>
    </ShownOnce>
  );
}
