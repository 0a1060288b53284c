"use client";

import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { StandIn } from "#features/frame/stand-in.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** Shown in place of a page that failed. The digest finds the server's log line. */
export default function ErrorPage({ error, reset }: Props) {
  const say = useWords("frame");
  return (
    <StandIn>
      <PageHead title={say("failedTitle")} lead={say("failedLead")} />
      <Button onClick={reset} wide>
        {say("tryAgain")}
      </Button>
      {error.digest ? (
        <p className="mt-6 text-sm text-quiet">{say("quote", { digest: error.digest })}</p>
      ) : null}
    </StandIn>
  );
}
