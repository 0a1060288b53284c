"use client";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { Section } from "@springback/ui/primitives/section";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { NEWS_CONSENT } from "#features/reminders/news-consent.ts";
import { useWords } from "#words/use-words.ts";

/** Mails about what is new: apart from reminders, agreed to and taken back by one press. */
export function NewsChoice() {
  const say = useWords("reminders");
  const faultSaid = useFault();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(trpc.news.read.queryOptions());
  const save = useMutation(
    trpc.news.save.mutationOptions({
      onSuccess: (saved) => queries.setQueryData(trpc.news.read.queryKey(), saved),
    }),
  );
  const wanted = save.isPending ? save.variables.wanted : data.wanted;
  return (
    <Section title={say("newsTitle")} ruled>
      <Checkbox
        label={say("news")}
        hint={say("newsHint")}
        error={save.error && faultSaid(save.error)}
        checked={wanted}
        onChange={({ target }) => save.mutate({ wanted: target.checked, text: NEWS_CONSENT })}
      />
      <p aria-live="polite" className="text-sm text-quiet">
        {save.isSuccess && say(wanted ? "newsOn" : "newsOff")}
      </p>
    </Section>
  );
}
