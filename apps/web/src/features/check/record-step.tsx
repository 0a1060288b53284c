"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useTRPC } from "#client.ts";
import { ConsentBox } from "#features/check/consent-box.tsx";
import { clearDraft, type Draft } from "#features/check/draft.ts";
import { factsOf, intakeOf } from "#features/check/draft-facts.ts";
import { HEALTH_CONSENT } from "#features/check/health-consent.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly draft: Draft;
  readonly flagged?: boolean;
}

/** For someone signed in: the answers go straight into their history, once they have agreed to that here or before. */
export function RecordStep({ draft, flagged = false }: Props) {
  const say = useWords("check");
  const trpc = useTRPC();
  const agreed = useQuery(
    // Without a line it is to fail, and to be offered again.
    trpc.consent.read.queryOptions(undefined, { networkMode: "always" }),
  );
  if (agreed.data) return <Record {...{ draft, flagged }} asks={!agreed.data.given} />;
  if (flagged && !agreed.error) return null;
  const pending = agreed.isFetching && say("moment");
  return (
    <>
      <SaveFault error={agreed.error} />
      <Foot flagged={flagged}>
        <Button wide pending={pending} onClick={() => void agreed.refetch()}>
          {say("saveAgain")}
        </Button>
      </Foot>
    </>
  );
}

/** One save for both: what is agreed to, where that is still to be asked, and then the answers. */
function useRecord(draft: Draft, flagged: boolean) {
  const router = useRouter();
  const trpc = useTRPC();
  const give = useMutation(trpc.consent.give.mutationOptions());
  const record = useMutation(
    trpc.timeline.record.mutationOptions({
      onSuccess: () => {
        clearDraft(localStorage);
        router.push("/today");
      },
    }),
  );
  // Sent again it is the same fact to the millisecond, so that it is stored once.
  const [at] = useState(() => new Date().toISOString());
  const facts = useMemo(
    () =>
      flagged ? [{ id: draft.ids.intake, entry: intakeOf(draft, at) }] : factsOf(draft)?.slice(),
    [draft, flagged, at],
  );
  const send = (): void => void (facts && record.mutate({ facts }));
  return {
    error: give.error ?? record.error,
    saving: give.isPending || record.isPending,
    send,
    agreeAndSend: () => give.mutate({ text: HEALTH_CONSENT }, { onSuccess: send }),
  };
}

/** The button that saves; the box beside it for whoever hasn't agreed yet. Flagged answers go at once where they may. */
function Record({ draft, flagged, asks }: Required<Props> & { readonly asks: boolean }) {
  const say = useWords("check");
  const { error, saving, send, agreeAndSend } = useRecord(draft, flagged);
  const [agrees, setAgrees] = useState(false);
  const [tried, setTried] = useState(false);
  const sent = useRef(false);
  useEffect(() => {
    if (!flagged || asks || sent.current) return;
    sent.current = true;
    send();
  });
  const save = (): void => {
    setTried(true);
    if (!asks) return send();
    if (!agrees) return toFirstFault();
    agreeAndSend();
  };
  // The answer stands on the screen whether or not it is stored, so only what went wrong is said.
  if (flagged && !asks && !error) return null;
  return (
    <>
      {asks && (
        <div className="mt-6">
          <ConsentBox agreed={agrees} missing={tried && !agrees} onChange={setAgrees} />
        </div>
      )}
      <SaveFault error={error} />
      <Foot flagged={flagged}>
        <Button wide pending={saving && say("saving")} onClick={save}>
          {say(flagged && error ? "saveAgain" : "saveToday")}
        </Button>
      </Foot>
    </>
  );
}

/** In the thumb's reach; on the screen that sends to somebody it stands in line. */
function Foot({ flagged, children }: { readonly flagged: boolean; readonly children: ReactNode }) {
  return flagged ? children : <BottomAction overNav={false}>{children}</BottomAction>;
}
