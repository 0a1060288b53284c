import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import { errorDataOf } from "#kernel/error-codes.ts";

/** How queries behave in both apps, on the server and in the browser. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal won't change by asking again; a lost connection may.
        retry: (failures, error) => errorDataOf(error) === null && failures < 2,
      },
      // Waiting for a line that may not come back would say "Saving" for ever: fail at once, keep what was typed, offer it again.
      mutations: { networkMode: "always" },
      dehydrate: {
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === "pending",
        // Next tells the two apart itself; hiding its own errors here would hide redirects.
        shouldRedactErrors: () => false,
      },
    },
  });
}
