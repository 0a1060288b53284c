"use client";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { TextField } from "@springback/ui/primitives/text-field";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTRPC } from "#client.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { pauseDay, type Reminders } from "#features/reminders/pause-day.ts";
import { useWords } from "#words/use-words.ts";

/** A time without reminders: from now on until a day the runner chooses, or until they go on again. */
export function PauseChoice({ reminders }: { readonly reminders: Reminders }) {
  const say = useWords("reminders");
  const locale = useLocale();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const [tooEarly, setTooEarly] = useState(false);
  const save = useMutation(
    trpc.reminders.pause.mutationOptions({
      onSuccess: (saved) => queries.setQueryData(trpc.reminders.read.queryKey(), saved),
    }),
  );
  const day = pauseDay(reminders, locale);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day) return save.mutate({ pausedUntil: null });
    const isAhead = typed > reminders.today;
    setTooEarly(!isAhead);
    if (!isAhead) return toFirstFault();
    save.mutate({ pausedUntil: typed });
  };
  return (
    <Section title={say("pauseTitle")} ruled>
      <form onSubmit={submit} noValidate className="flex flex-col items-start gap-4">
        <p aria-live="polite" className="measure text-sm text-quiet">
          {day ? say("paused", { day }) : say(save.isSuccess ? "wentOn" : "pauseLead")}
        </p>
        {!day && (
          <TextField
            type="date"
            label={say("pauseUntil")}
            value={typed}
            min={reminders.today}
            error={tooEarly && say("pauseFault")}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
        <FaultNote error={save.error} />
        <Button type="submit" kind="quiet" pending={save.isPending && say("saving")}>
          {day ? say("goOn") : say("pause")}
        </Button>
      </form>
    </Section>
  );
}
