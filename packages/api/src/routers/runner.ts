import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { account } from "#features/account/runner.ts";
import { articles } from "#features/articles/runner.ts";
import { billing } from "#features/billing/runner.ts";
import { calendar } from "#features/calendar/runner.ts";
import { coaching } from "#features/coaching/runner.ts";
import { consent } from "#features/consent/runner.ts";
import { disagree } from "#features/disagree/runner.ts";
import { guidance } from "#features/guidance/runner.ts";
import { messages } from "#features/messages/runner.ts";
import { news } from "#features/news/runner.ts";
import { phone } from "#features/phone/runner.ts";
import { plan } from "#features/plan/runner.ts";
import { progress } from "#features/progress/runner.ts";
import { progression } from "#features/progression/runner.ts";
import { push } from "#features/push/runner.ts";
import { reminders } from "#features/reminders/runner.ts";
import { session } from "#features/session/runner.ts";
import { settings } from "#features/settings/runner.ts";
import { share } from "#features/share/runner.ts";
import { shoes } from "#features/shoes/runner.ts";
import { strength } from "#features/strength/runner.ts";
import { timeline } from "#features/timeline/runner.ts";
import { week } from "#features/week/runner.ts";
import { router } from "#kernel/trpc.ts";

/** Everything the runner's app can ask. */
export const runnerRouter = router({
  account,
  articles,
  billing,
  calendar,
  coaching,
  consent,
  disagree,
  guidance,
  messages,
  news,
  phone,
  plan,
  progress,
  progression,
  push,
  reminders,
  session,
  settings,
  share,
  shoes,
  strength,
  timeline,
  week,
});

export type RunnerRouter = typeof runnerRouter;
/** What each procedure takes. */
export type RunnerInputs = inferRouterInputs<RunnerRouter>;
/** What each procedure answers, for the screens' props. */
export type RunnerOutputs = inferRouterOutputs<RunnerRouter>;
