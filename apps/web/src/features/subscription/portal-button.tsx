"use client";
import { Button } from "@springback/ui/primitives/button";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "#client.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly kind?: "primary" | "quiet";
}

/** Opens the payment service's own page for cards, invoices and leaving. */
export function PortalButton({ children, wide = false, kind = "quiet" }: Props) {
  const say = useWords("subscription");
  const faultSaid = useFault();
  const trpc = useTRPC();
  const portal = useMutation(
    trpc.billing.portal.mutationOptions({ onSuccess: ({ url }) => window.location.assign(url) }),
  );
  const leaving = portal.isPending || portal.isSuccess;
  return (
    <div className="flex flex-col gap-2">
      <Button
        kind={kind}
        wide={wide}
        pending={leaving && say("opening")}
        onClick={() => portal.mutate()}
      >
        {portal.error ? say("tryAgain") : children}
      </Button>
      {portal.error && (
        <p role="alert" className="text-sm">
          {faultSaid(portal.error)}
        </p>
      )}
    </div>
  );
}
