import { account } from "#features/account/runner.ts";
import { billing } from "#features/billing/runner.ts";
import { router } from "#kernel/trpc.ts";

/** Everything the runner's app can ask. */
export const runnerRouter = router({ account, billing });

export type RunnerRouter = typeof runnerRouter;
