"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Button } from "@springback/ui/primitives/button";
import { TextArea } from "@springback/ui/primitives/text-area";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTRPC } from "#client.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { AnswerSaid } from "#features/messages/answer-said.tsx";
import { useUnsent } from "#features/messages/use-unsent.ts";
import { useWords } from "#words/use-words.ts";

/** The most a message may hold. */
const LONGEST = 2000;
/** Names the answer that isn't stored yet. */
const TODAY = "today";

interface Props {
  readonly runnerId: string;
  readonly coach: RunnerOutputs["messages"]["read"]["coach"];
  /** The answer the runner came from: a stored one, or today's. */
  readonly about: string | null;
}

/** Writing to the coach. What was typed stays until it is stored; sent again, it is still said once. */
export function Composer({ runnerId, coach, about }: Props) {
  const say = useWords("messages");
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { id, body, write, sent } = useUnsent(runnerId, coach.id);
  const [answer, setAnswer] = useState(about);
  const [tried, setTried] = useState(false);
  const send = useMutation(
    trpc.messages.send.mutationOptions({
      onSuccess: async () => {
        sent();
        setAnswer(null);
        setTried(false);
        await queries.invalidateQueries({ queryKey: trpc.messages.pathKey() });
      },
    }),
  );
  const length = body.trim().length;
  const fault =
    length === 0 ? say("empty") : length > LONGEST ? say("tooLong", { n: length }) : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (fault) return;
    const said = { id, coachId: coach.id, body };
    send.mutate(answer === TODAY ? { ...said, aboutToday: true } : { ...said, answerId: answer });
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      className="flex flex-col gap-4 border-t border-hairline pt-6"
    >
      {answer && <AboutAnswer id={answer} onDrop={() => setAnswer(null)} />}
      <TextArea
        label={say("yours", { name: coach.name || say("coach") })}
        hint={say("hint")}
        value={body}
        onChange={(event) => write(event.target.value)}
        error={tried && fault}
      />
      <FaultNote error={send.error} />
      <div className="flex items-center gap-4">
        <Button type="submit" pending={send.isPending && say("sending")}>
          {send.error ? say("tryAgain") : say("send")}
        </Button>
        <output className="text-sm text-quiet">
          {send.isSuccess && body === "" && say("sent")}
        </output>
      </div>
    </form>
  );
}

function AboutAnswer({ id, onDrop }: { readonly id: string; readonly onDrop: () => void }) {
  const say = useWords("messages");
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.disagree.about.queryOptions({ answerId: id === TODAY ? null : id }),
  );
  if (!data) return null;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-semibold">{say("about")}</p>
        <Button kind="text" onClick={onDrop}>
          {say("withoutIt")}
        </Button>
      </div>
      <AnswerSaid answer={data} zone={data.zone} />
    </div>
  );
}
