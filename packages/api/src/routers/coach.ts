import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { account } from "#features/account/coach.ts";
import { articles } from "#features/articles/coach.ts";
import { billing } from "#features/billing/coach.ts";
import { inbox } from "#features/inbox/coach.ts";
import { messages } from "#features/messages/coach.ts";
import { plan } from "#features/plan/coach.ts";
import { runners } from "#features/runners/coach.ts";
import { router } from "#kernel/trpc.ts";

/** Everything the coach's and admin's app can ask. */
export const coachRouter = router({ account, articles, billing, inbox, messages, plan, runners });

export type CoachRouter = typeof coachRouter;
/** What each procedure takes. */
export type CoachInputs = inferRouterInputs<CoachRouter>;
/** What each procedure answers, for the screens' props. */
export type CoachOutputs = inferRouterOutputs<CoachRouter>;
