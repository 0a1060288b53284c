import { HydrationBoundary } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { answersSoFar } from "#server.ts";

/**
 * Hands what a page asked for on the server to its client components. Apart from server.ts, which every page imports: whoever
 * names a client component makes each of its pages load it.
 */
export function HydrateClient({ children }: { readonly children: ReactNode }) {
  return <HydrationBoundary state={answersSoFar()}>{children}</HydrationBoundary>;
}
