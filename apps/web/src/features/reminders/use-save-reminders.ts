"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "#client.ts";
import { type BrowserKeys, dropPushes, takePushes } from "#features/reminders/browser-push.ts";

type Wishes = NonNullable<RunnerOutputs["reminders"]["read"]["wishes"]>;

/** The browser takes no notifications; which word of the screen says why. */
export class PushRefused extends Error {
  override readonly name = "PushRefused";
  readonly key: "byPushDenied" | "byPushFailed";

  constructor(key: PushRefused["key"]) {
    super(key);
    this.key = key;
  }
}

async function keysHere(pushKey: string): Promise<BrowserKeys> {
  const keys = await takePushes(pushKey).catch(() => {
    throw new PushRefused("byPushFailed");
  });
  if (!keys) throw new PushRefused("byPushDenied");
  return keys;
}

/** Saves when and how, with this browser added or let go of. A browser that won't have it leaves everything as it was. */
export function useSaveReminders(pushKey: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (wishes: Wishes) => {
      if (wishes.byPush) await client.push.add.mutate(await keysHere(pushKey));
      const saved = await client.reminders.save.mutate(wishes);
      if (wishes.byPush) return saved;
      const endpoint = await dropPushes();
      if (endpoint) await client.push.remove.mutate({ endpoint });
      return saved;
    },
    onSuccess: (saved) => queries.setQueryData(trpc.reminders.read.queryKey(), saved),
  });
}
