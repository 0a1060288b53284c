import { account } from "#features/account/coach.ts";
import { router } from "#kernel/trpc.ts";

/** Everything the coach's and admin's app can ask. */
export const coachRouter = router({ account });

export type CoachRouter = typeof coachRouter;
