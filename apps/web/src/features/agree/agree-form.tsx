"use client";
import { Button } from "@springback/ui/primitives/button";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTRPC } from "#client.ts";
import { ConsentBox } from "#features/check/consent-box.tsx";
import { HEALTH_CONSENT } from "#features/check/health-consent.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useWords } from "#words/use-words.ts";

/** One box and one button. Today opens after it, and sends by itself what waited on this phone. */
export function AgreeForm() {
  const say = useWords("agree");
  const trpc = useTRPC();
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const give = useMutation(
    // The page is left with all it carries: the phone's store is opened anew, and asks.
    trpc.consent.give.mutationOptions({ onSuccess: () => location.assign("/today") }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!agreed) return toFirstFault();
    give.mutate({ text: HEALTH_CONSENT });
  };
  const saving = give.isPending || give.isSuccess;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col items-start gap-6">
      <ConsentBox agreed={agreed} missing={tried && !agreed} onChange={setAgreed} />
      <FaultNote error={give.error} />
      <Button type="submit" pending={saving && say("saving")}>
        {say("agree")}
      </Button>
    </form>
  );
}
