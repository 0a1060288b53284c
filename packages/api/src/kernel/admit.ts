import type { Actor, Role } from "#kernel/actor.ts";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import type { Admitted, Policy } from "#kernel/policy.ts";
import { assignedScope, ownScope } from "#kernel/scope.ts";

function signedIn(actor: Actor | null): Actor {
  if (!actor) throw new AppError("UNAUTHENTICATED");
  return actor;
}

function withRole(actor: Actor | null, roles: readonly Role[]): Actor {
  const person = signedIn(actor);
  if (!roles.includes(person.role)) throw new AppError("FORBIDDEN");
  return person;
}

function fieldOf(input: unknown, field: string): string {
  const value = typeof input === "object" && input !== null ? Reflect.get(input, field) : undefined;
  if (typeof value !== "string") throw new AppError("NOT_FOUND");
  return value;
}

/** Which roles a policy lets as far as its input; null when it asks for nobody in particular. */
function rolesOf(policy: Policy): readonly Role[] | null {
  switch (policy.kind) {
    case "anyone":
      return null;
    case "self":
      return ["runner"];
    case "assigned":
      return ["coach"];
    case "role":
      return policy.roles;
  }
}

/**
 * The outer door, before the input is read: whoever has no business here learns nothing of what a call takes.
 * @throws {AppError} UNAUTHENTICATED or FORBIDDEN
 */
export function checkRole(policy: Policy, actor: Actor | null): void {
  const roles = rolesOf(policy);
  if (roles) withRole(actor, roles);
}

async function decide(policy: Policy, ctx: Context, input: unknown): Promise<Admitted<Policy>> {
  switch (policy.kind) {
    case "anyone":
      return { actor: ctx.actor, scope: null };
    case "role":
      return { actor: withRole(ctx.actor, policy.roles), scope: null };
    case "self": {
      const actor = signedIn(ctx.actor);
      return { actor, scope: ownScope(actor) };
    }
    case "assigned": {
      const actor = withRole(ctx.actor, ["coach"]);
      const runnerId = fieldOf(input, policy.field);
      return { actor, scope: await ctx.tx((tx) => assignedScope(tx, actor, runnerId)) };
    }
  }
}

/** The gate: lets a call in with what its policy grants, or refuses. @throws {AppError} */
export async function admit<P extends Policy>(
  policy: P,
  ctx: Context,
  input: unknown,
): Promise<Admitted<P>> {
  return (await decide(policy, ctx, input)) as Admitted<P>;
}
