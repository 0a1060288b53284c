"use client";
import type { RunnerInputs } from "@springback/api/routers/runner";
import { Button } from "@springback/ui/primitives/button";
import { Pending } from "@springback/ui/primitives/pending";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { ThreadLine } from "#features/messages/thread-line.tsx";
import { useSeen } from "#features/messages/use-seen.ts";
import { useWords } from "#words/use-words.ts";

/** How often an open thread looks for something new. */
const AGAIN_MS = 30_000;

interface Props {
  readonly coachId: string;
  /** The line it ends before; the newest part without. */
  readonly before?: RunnerInputs["messages"]["read"]["before"];
}

/** A part of the thread, and above it, when asked for, the part before. */
export function ThreadPart({ coachId, before }: Props) {
  const say = useWords("messages");
  const trpc = useTRPC();
  const [further, setFurther] = useState(false);
  const { data, isPending, refetch } = useQuery({
    ...trpc.messages.read.queryOptions({ coachId, before }),
    refetchInterval: before ? false : AGAIN_MS,
  });
  useSeen(coachId, data);
  if (isPending) return <Pending>{say("looking")}</Pending>;
  if (!data) {
    return (
      <p>
        {say("notLoaded")}{" "}
        <Button kind="text" onClick={() => void refetch()}>
          {say("tryAgain")}
        </Button>
      </p>
    );
  }
  return (
    <>
      {data.before &&
        (further ? (
          <ThreadPart coachId={coachId} before={data.before} />
        ) : (
          <Button kind="quiet" small onClick={() => setFurther(true)}>
            {say("earlier")}
          </Button>
        ))}
      {data.lines.length === 0 && (
        <p className="measure mb-6 text-quiet">
          {say(data.may === "write" ? "nothing" : "nothingSaid")}
        </p>
      )}
      {/* Only the newest part gets new lines while it is open. */}
      <ol
        aria-live={before ? undefined : "polite"}
        aria-relevant="additions"
        className="flex flex-col gap-5 not-empty:my-5"
      >
        {data.lines.map((line) => (
          <ThreadLine key={line.id} line={line} thread={data} />
        ))}
      </ol>
    </>
  );
}
