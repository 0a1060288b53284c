import { account } from "#features/account/coach.ts";
import { billing } from "#features/billing/coach.ts";
import { router } from "#kernel/trpc.ts";

/** Everything the coach's and admin's app can ask. */
export const coachRouter = router({ account, billing });

export type CoachRouter = typeof coachRouter;
