"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTRPC } from "#client.ts";
import { useHeardAnew } from "#features/account/use-heard-anew.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly given: boolean;
  /** How it stands, and since when. */
  readonly children: ReactNode;
}

/** How the agreement stands, and the way to the other side of it: to give it, or to take it back. */
export function AgreementStanding({ given, children }: Props) {
  const say = useWords("account");
  const stands = useHeardAnew(given);
  return (
    <div className="flex flex-col items-start gap-2">
      <p ref={stands} tabIndex={-1} className="measure outline-none">
        {children}
      </p>
      {given ? (
        <details>
          <summary className="link tap content-center">{say("withdraw")}</summary>
          <Withdraw />
        </details>
      ) : (
        <Link href="/agree" className="link tap inline-flex items-center">
          {say("agree")}
        </Link>
      )}
    </div>
  );
}

/** What follows, said before it is done. */
function Withdraw() {
  const say = useWords("account");
  const faultSaid = useFault();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const withdraw = useMutation(
    trpc.consent.withdraw.mutationOptions({
      onSuccess: () => {
        // Coaches, links and the agreement: whatever was asked before is answered otherwise now.
        void queries.invalidateQueries();
        router.refresh();
      },
    }),
  );
  const busy = withdraw.isPending || withdraw.isSuccess;
  return (
    <div className="flex flex-col items-start gap-4 pt-2">
      <ul className="measure flex list-disc flex-col gap-2 pl-5">
        <li>{say("thenNothingNew")}</li>
        <li>{say("thenNobodySees")}</li>
        <li>
          {say("thenStays")}{" "}
          <a href="#files" className="link">
            {say("takeTitle")}
          </a>
          {", "}
          <a href="#delete" className="link">
            {say("deleteTitle")}
          </a>
        </li>
        <li>{say("thenGoesOn")}</li>
      </ul>
      {withdraw.error && (
        <Banner kind="error" title={say("notWithdrawn")}>
          {faultSaid(withdraw.error)}
        </Banner>
      )}
      <Button pending={busy && say("withdrawing")} onClick={() => withdraw.mutate()}>
        {say("withdrawNow")}
      </Button>
    </div>
  );
}
