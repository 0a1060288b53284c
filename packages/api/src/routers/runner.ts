import { account } from "#features/account/runner.ts";
import { router } from "#kernel/trpc.ts";

/** Everything the runner's app can ask. */
export const runnerRouter = router({ account });

export type RunnerRouter = typeof runnerRouter;
