import { me } from "#features/account/schema.ts";
import { anyone } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const account = router({
  /** The signed-in person, or null for a visitor. */
  me: rpc(anyone("says only who the caller is"), { input: nothing, output: me.nullable() }).query(
    ({ ctx }) => ctx.actor,
  ),
});
