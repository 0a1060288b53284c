import { ownerGone } from "#features/phone/owner-gone.ts";
import { ownerGoneInput, ownerGoneOutput, syncInput, syncOutput } from "#features/phone/schema.ts";
import { sync } from "#features/phone/service.ts";
import { checkFlood } from "#features/timeline/admission.ts";
import { anyone, self } from "#kernel/policy.ts";
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
  /** Whether the runner whose store a browser keeps deleted their account: then it is to keep nothing of theirs. */
  ownerGone: rpc(anyone("says yes only to a browser that our own seal ties to that runner"), {
    input: ownerGoneInput,
    output: ownerGoneOutput,
  }).mutation(async ({ ctx, input }) => ({ gone: await ownerGone(ctx, input.ownerId) })),
});
