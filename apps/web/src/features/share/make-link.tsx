"use client";
import { errorDataOf } from "@springback/api/errors";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Button } from "@springback/ui/primitives/button";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { useWords } from "#words/use-words.ts";

/** For how many days a link may be open, as the server takes it. */
const DAYS = [7, 30, 90] as const;

/** A link that was asked for and not answered yet. Its answer may be lost: asked for again it is the same link. */
interface Asked {
  readonly id: string;
  readonly days: (typeof DAYS)[number];
}

/** How long a link stays open is asked each time: nothing is picked beforehand. */
export function MakeLink(props: {
  readonly onMade: (made: RunnerOutputs["share"]["make"]) => void;
}) {
  const say = useWords("share");
  const language = useLocale();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [days, setDays] = useState<Asked["days"] | null>(null);
  const [fault, setFault] = useState<string>();
  const [open, setOpen] = useState<Asked | null>(null);
  const make = useMutation(
    trpc.share.make.mutationOptions({
      onSuccess: async (made) => {
        setOpen(null);
        props.onMade(made);
        await queries.invalidateQueries(trpc.share.list.queryFilter());
      },
      // What was made under that id was closed meanwhile.
      onError: (error) => errorDataOf(error)?.code === "CONFLICT" && setOpen(null),
    }),
  );
  const press = (): void => {
    setFault(days === null ? say("choose") : undefined);
    if (days === null) return;
    const asked = open?.days === days ? open : { id: v7(), days };
    setOpen(asked);
    make.mutate({ ...asked, language });
  };
  return (
    <div className="flex max-w-md flex-col items-start gap-4">
      <div className="self-stretch">
        <RadioGroup
          name="days"
          label={say("forDays")}
          options={DAYS.map((n) => ({ value: String(n), label: say("days", { n }) }))}
          value={days === null ? null : String(days)}
          error={fault}
          onChange={(value) => setDays(DAYS.find((n) => String(n) === value) ?? null)}
        />
      </div>
      <FaultNote error={make.error} />
      <Button pending={make.isPending && say("making")} onClick={press}>
        {say("make")}
      </Button>
    </div>
  );
}
