import { relations } from "drizzle-orm";
import { billingAccount } from "#schema/billing.ts";
import { session, user } from "#schema/identity.ts";
import { plan } from "#schema/plan.ts";
import { assignment, decision, fact, runner, runnerState } from "#schema/runner.ts";

export const userRelations = relations(user, ({ one, many }) => ({
  runner: one(runner, { fields: [user.id], references: [runner.runnerId] }),
  sessions: many(session),
}));

export const sessionRelations = relations(session, ({ one }) => ({
  user: one(user, { fields: [session.userId], references: [user.id] }),
}));

export const runnerRelations = relations(runner, ({ one, many }) => ({
  user: one(user, { fields: [runner.runnerId], references: [user.id] }),
  state: one(runnerState, { fields: [runner.runnerId], references: [runnerState.runnerId] }),
  billing: one(billingAccount, {
    fields: [runner.runnerId],
    references: [billingAccount.runnerId],
  }),
  facts: many(fact),
  decisions: many(decision),
  assignments: many(assignment),
  plans: many(plan),
}));

export const factRelations = relations(fact, ({ one }) => ({
  runner: one(runner, { fields: [fact.runnerId], references: [runner.runnerId] }),
}));

export const decisionRelations = relations(decision, ({ one }) => ({
  runner: one(runner, { fields: [decision.runnerId], references: [runner.runnerId] }),
}));

export const assignmentRelations = relations(assignment, ({ one }) => ({
  runner: one(runner, { fields: [assignment.runnerId], references: [runner.runnerId] }),
  coach: one(user, { fields: [assignment.coachId], references: [user.id] }),
}));

export const planRelations = relations(plan, ({ one }) => ({
  runner: one(runner, { fields: [plan.runnerId], references: [runner.runnerId] }),
}));
