import { initTRPC } from "@trpc/server";
import { z } from "zod";
import { admit, checkRole } from "#kernel/admit.ts";
import { type Purpose, requireConsent } from "#kernel/consent.ts";
import type { Context } from "#kernel/context.ts";
import { errorData, errorMessage, isExpected, toTrpcError } from "#kernel/errors.ts";
import { DEFAULT_LANGUAGE } from "#kernel/language.ts";
import { describeError, log } from "#kernel/log.ts";
import { type PaidFeature, requireFeature } from "#kernel/paid.ts";
import type { AssignedPolicy, Policy } from "#kernel/policy.ts";

export interface ProcedureMeta {
  readonly policy: Policy;
  readonly paid: PaidFeature | null;
  readonly keeps: Purpose | null;
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error, ctx }) => ({
      code: shape.code,
      message: errorMessage(error, ctx?.language ?? DEFAULT_LANGUAGE),
      data: errorData(error, ctx?.requestId ?? "none"),
    }),
  });

/** Groups procedures under names. */
export const router = t.router;

/** Outermost of every call: one log line, and one form for whatever was thrown. */
const report = t.middleware(async ({ ctx, path, next }) => {
  const started = performance.now();
  const result = await next();
  const fields = {
    path,
    actorId: ctx.actor?.userId,
    requestId: ctx.requestId,
    durationMs: Math.round(performance.now() - started),
  };
  if (result.ok) {
    log("info", "rpc", fields);
    return result;
  }
  const error = toTrpcError(result.error);
  const code = errorData(error, ctx.requestId).code;
  if (isExpected(error)) log("info", "rpc.refused", { ...fields, code });
  else log("error", "rpc.failed", { ...fields, code, ...describeError(error.cause ?? error) });
  throw error;
});

/** For `assigned`, the input must have the named field as a string; otherwise the type is `never`. */
type InputFor<P extends Policy, I extends z.ZodType> =
  P extends AssignedPolicy<infer Field>
    ? z.output<I> extends Readonly<Record<Field, string>>
      ? I
      : never
    : I;

export interface ProcedureOptions<P extends Policy, I extends z.ZodType, O extends z.ZodType> {
  readonly input: InputFor<P, I>;
  /** Everything that leaves is checked against this; fields it doesn't name are dropped. */
  readonly output: O;
  /** The feature a subscription must unlock; checked for the scope's runner, on the server. */
  readonly paid?: PaidFeature;
  /** What is kept here of the scope's runner, or shown of it to others, who must have agreed to that; checked on the server. */
  readonly keeps?: Purpose;
}

/** For procedures that take nothing. */
export const nothing = z.void();
/** For procedures that answer nothing but "done". */
export const done = z.object({ done: z.literal(true) });

/**
 * The only way to make a procedure. Order of checks: role, input, whose record, agreement, subscription,
 * handler, output.
 * The handler's `ctx` has what the policy admits: `actor`, `scope`, and `tx` to work as that actor.
 */
export function rpc<P extends Policy, I extends z.ZodType, O extends z.ZodType>(
  policy: P,
  options: ProcedureOptions<P, I, O>,
) {
  const { input, output, paid, keeps } = options;
  return t.procedure
    .meta({ policy, paid: paid ?? null, keeps: keeps ?? null })
    .use(report)
    .use(({ ctx, next }) => {
      checkRole(policy, ctx.actor);
      return next();
    })
    .input(input as I)
    .use(async ({ ctx, input: parsed, next }) => {
      const admitted = await admit(policy, ctx, parsed);
      if (keeps) await requireConsent(ctx, admitted.scope, keeps);
      if (paid) await requireFeature(ctx, admitted.scope, paid);
      return next({ ctx: admitted });
    })
    .output(output);
}
