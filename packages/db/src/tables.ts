import * as billing from "#schema/billing.ts";
import * as content from "#schema/content.ts";
import * as identity from "#schema/identity.ts";
import * as operations from "#schema/operations.ts";
import * as plan from "#schema/plan.ts";
import * as runner from "#schema/runner.ts";
import * as relations from "#relations.ts";

/** Every table with its relations, for Drizzle's relational queries. */
export const tables = {
  ...billing,
  ...content,
  ...identity,
  ...operations,
  ...plan,
  ...runner,
  ...relations,
};
