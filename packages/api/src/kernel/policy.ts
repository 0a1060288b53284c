import type { Actor, Role } from "#kernel/actor.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Anyone, signed in or not. The reason is for the reader of the access table. */
export interface AnyonePolicy {
  readonly kind: "anyone";
  readonly why: string;
}
/** The signed-in runner, on their own data. */
export interface SelfPolicy {
  readonly kind: "self";
}
/** A coach, on the runner named by this field of the input, with a live assignment and consent. */
export interface AssignedPolicy<Field extends string = string> {
  readonly kind: "assigned";
  readonly field: Field;
}
/** Anyone signed in with one of these roles, on nobody's data in particular. */
export interface RolePolicy {
  readonly kind: "role";
  readonly roles: readonly [Role, ...Role[]];
}

/** Every way into a procedure. A procedure without one of these does not compile. */
export type Policy = AnyonePolicy | SelfPolicy | AssignedPolicy | RolePolicy;

/** Anyone may call it; say why that is safe. */
export const anyone = (why: string): AnyonePolicy => ({ kind: "anyone", why });
/** The runner, on their own data. */
export const self: SelfPolicy = { kind: "self" };
/** A coach of the runner named by `field` of the input. */
export const assigned = <Field extends string>(field: Field): AssignedPolicy<Field> => ({
  kind: "assigned",
  field,
});
/** Anyone with one of the roles. */
export const role = (...roles: [Role, ...Role[]]): RolePolicy => ({ kind: "role", roles });

/** What the gate hands to the handler once it has let a call in. */
export type Admitted<P extends Policy> = P extends SelfPolicy | AssignedPolicy
  ? { readonly actor: Actor; readonly scope: RunnerScope }
  : P extends RolePolicy
    ? { readonly actor: Actor; readonly scope: null }
    : { readonly actor: Actor | null; readonly scope: null };
