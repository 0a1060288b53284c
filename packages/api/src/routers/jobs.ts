import { deliverClosing } from "#features/billing/close-customer.ts";
import { billingSchedule, deliverSync } from "#features/billing/jobs.ts";
import { deliverCoachAlerts } from "#features/coach-alert/mail.ts";
import { deliverMessageNotice } from "#features/messages/mail.ts";
import { deliverPush } from "#features/push/deliver.ts";
import { decideReminders, forgetIntents } from "#features/reminders/decide.ts";
import { deliverReminder } from "#features/reminders/deliver.ts";
import { deliverSafetyAlert } from "#features/safety/mail.ts";
import { deliverLink, tidy } from "#features/sign-in/mail.ts";
import { allAtOnce, type EffectContext, oneByOne, type ScheduledTask } from "#kernel/effects.ts";
import type { Jobs } from "#kernel/worker.ts";

const schedule: readonly ScheduledTask[] = [
  { name: "tidy", everyMinutes: 60, run: tidy },
  { name: "reminders", everyMinutes: 5, run: decideReminders },
  { name: "forgetIntents", everyMinutes: 24 * 60, run: forgetIntents },
  ...billingSchedule,
];

async function runTask(name: unknown, ctx: EffectContext): Promise<void> {
  await schedule.find((task) => task.name === name)?.run(ctx);
}

/** Everything the worker can carry out, by kind of effect, and what comes round by itself. */
export const jobs: Jobs = {
  schedule,
  effects: {
    mail: oneByOne(deliverLink),
    coachAlert: deliverCoachAlerts,
    messageNotice: oneByOne(deliverMessageNotice),
    safetyAlert: oneByOne(deliverSafetyAlert),
    reminder: oneByOne(deliverReminder),
    push: allAtOnce(deliverPush),
    closeCustomer: oneByOne(deliverClosing),
    syncCustomer: oneByOne(deliverSync),
    task: oneByOne(async (row, ctx) => {
      await runTask(row.payload["task"], ctx);
      return { outcome: "done" };
    }),
  },
};
