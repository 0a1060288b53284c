"use client";

import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, type HTTPBatchLinkOptions } from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import { makeQueryClient } from "#next/query-client.ts";

type Audience = "runner" | "coach";
type LinkOptions<Router extends AnyTRPCRouter> = HTTPBatchLinkOptions<
  Router["_def"]["_config"]["$types"]
>;

const linkOptions = (audience: Audience) => ({
  url: "/api/trpc",
  maxItems: 10,
  // The page's own language: what is refused is said in it.
  headers: () => ({ "x-app": audience, "x-locale": document.documentElement.lang }),
});

let browserClient: QueryClient | undefined;

function getQueryClient(): QueryClient {
  if (typeof window === "undefined") return makeQueryClient();
  // Kept outside React: a suspended first render would otherwise throw the cache away.
  browserClient ??= makeQueryClient();
  return browserClient;
}

/** The browser's half of an app: its providers, and typed access to its procedures. */
export function createAppClient<Router extends AnyTRPCRouter>(audience: Audience) {
  const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<Router>();

  function AppProviders({ children }: { readonly children: ReactNode }) {
    const queryClient = getQueryClient();
    const [trpcClient] = useState(() =>
      createTRPCClient<Router>({
        // No transformer: answers are plain JSON, instants included. The type can't see that for a Router not yet named.
        links: [httpBatchLink(linkOptions(audience) as unknown as LinkOptions<Router>)],
      }),
    );
    return (
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
          {children}
        </TRPCProvider>
      </QueryClientProvider>
    );
  }

  return { AppProviders, useTRPC, useTRPCClient };
}
