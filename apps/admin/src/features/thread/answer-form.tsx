"use client";

import { sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { TextArea } from "@springback/ui/primitives/text-area";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { useDone } from "#features/runners/use-done.ts";

/** The most a message may hold. */
const LONGEST = 2000;

function faultOf(body: string): string | null {
  const { length } = body.trim();
  if (length === 0) return "Write something first.";
  return length > LONGEST ? `A message holds 2,000 characters. This one has ${length}.` : null;
}

/** Writing to the runner. What was typed stays until it is stored; sent again, it is still said once. */
export function AnswerForm(props: { readonly runnerId: string; readonly name: string }) {
  const { runnerId, name } = props;
  const trpc = useTRPC();
  const done = useDone();
  const [id, setId] = useState(() => v7());
  const [body, setBody] = useState("");
  const [tried, setTried] = useState(false);
  const send = useMutation(
    trpc.messages.send.mutationOptions({
      onSuccess: async () => {
        setId(v7());
        setBody("");
        setTried(false);
        await done(`Sent to ${name}.`);
      },
    }),
  );
  const fault = faultOf(body);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!fault) send.mutate({ runnerId, id, body });
  };
  return (
    <form onSubmit={submit} noValidate className="mt-5 flex flex-col items-start gap-3">
      <div className="w-full">
        <TextArea
          label={`Write to ${name}`}
          value={body}
          onChange={(event) => setBody(event.target.value)}
          error={tried && fault}
        />
      </div>
      {send.error && (
        <Banner kind="error" title="Not sent yet">
          {sentenceForError(send.error)} What you wrote is still here.
        </Banner>
      )}
      <Button type="submit" small pending={send.isPending && "Sending"}>
        {send.error ? "Try again" : "Send"}
      </Button>
    </form>
  );
}
