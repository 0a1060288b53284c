import { syncInput, syncOutput } from "#features/phone/schema.ts";
import { sync } from "#features/phone/service.ts";
import { checkFlood } from "#features/timeline/admission.ts";
import { self } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

export const phone = router({
  /** Takes the facts a phone kept, each once and each by itself, and gives it what it lacks. Never behind a plan. */
  sync: rpc(self, { input: syncInput, output: syncOutput }).mutation(({ ctx, input }) => {
    checkFlood(
      ctx,
      input.facts.flatMap(({ entry }) => entry ?? []),
    );
    return sync(ctx, input);
  }),
});
