import type { Actor as DbActor } from "@springback/db/client";

export type Role = "runner" | "coach" | "admin" | "owner";

/** Which app a request came to: the runner's or the coach's and admin's. */
export type Audience = "runner" | "coach";

/** Who is asking. The only thing the rest of the code knows about sign-in. */
export interface Actor {
  readonly userId: string;
  readonly role: Role;
  /** For the greeting; may be empty. */
  readonly name: string;
}

/** Roles that may sign in to an app. */
export const ROLES_OF: Readonly<Record<Audience, readonly Role[]>> = {
  runner: ["runner"],
  coach: ["coach", "admin", "owner"],
};

/** No person: jobs, webhooks and the sign-in steps that happen before there is one. */
export const SYSTEM: DbActor = {
  userId: "00000000-0000-0000-0000-000000000000",
  role: "system",
};

/** A visitor who hasn't signed in. */
export const ANONYMOUS: DbActor = {
  userId: "00000000-0000-0000-0000-000000000000",
  role: "anonymous",
};

/** How the database is told who is asking. */
export function dbActor(actor: Actor | null): DbActor {
  return actor ? { userId: actor.userId, role: actor.role } : ANONYMOUS;
}
