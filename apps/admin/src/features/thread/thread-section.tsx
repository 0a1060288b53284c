"use client";

import { sentenceForError } from "@springback/api/errors";
import type { CoachInputs } from "@springback/api/routers/coach";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Pending } from "@springback/ui/primitives/pending";
import { Section } from "@springback/ui/primitives/section";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTRPC } from "#client.ts";
import { AnswerForm } from "#features/thread/answer-form.tsx";
import { ThreadLine } from "#features/thread/thread-line.tsx";
import { useSeen } from "#features/thread/use-seen.ts";

/** How often an open thread looks for something new; each look is a line among who saw the runner's data. */
const AGAIN_MS = 5 * 60_000;

interface Props {
  readonly runnerId: string;
  readonly name: string;
}

/** What the coach and this runner said to each other, the runner's disagreements among it, and the place to answer. */
export function ThreadSection({ runnerId, name }: Props) {
  return (
    <Section title="Messages">
      <Part runnerId={runnerId} name={name} />
      <AnswerForm runnerId={runnerId} name={name} />
    </Section>
  );
}

/** A part of the thread, and above it, when asked for, the part before. */
function Part(props: Props & { readonly before?: CoachInputs["messages"]["read"]["before"] }) {
  const { runnerId, name, before } = props;
  const trpc = useTRPC();
  const end = useRef<HTMLDivElement>(null);
  const [further, setFurther] = useState(false);
  const { data, error, refetch } = useQuery({
    ...trpc.messages.read.queryOptions({ runnerId, before }),
    refetchInterval: before ? false : AGAIN_MS,
  });
  useSeen({ runnerId, thread: data, end });
  if (error) {
    return (
      <Banner
        kind="error"
        title="The messages didn’t load"
        action={
          <Button kind="quiet" small onClick={() => void refetch()}>
            Try again
          </Button>
        }
      >
        {sentenceForError(error)}
      </Banner>
    );
  }
  if (!data) return <Pending>Fetching the messages.</Pending>;
  return (
    <>
      {data.before &&
        (further ? (
          <Part runnerId={runnerId} name={name} before={data.before} />
        ) : (
          <Button kind="quiet" small onClick={() => setFurther(true)}>
            Show what was said before
          </Button>
        ))}
      {data.lines.length === 0 && <p className="text-sm text-quiet">Nothing said yet.</p>}
      <ol className="flex flex-col gap-4 not-empty:my-4">
        {data.lines.map((line) => (
          <ThreadLine key={line.id} line={line} thread={data} name={name} />
        ))}
      </ol>
      <div ref={end} />
    </>
  );
}
