/** Who is asking: a visitor, a person with a role, or a job. */
export type Role = "anonymous" | "runner" | "coach" | "admin" | "owner" | "system";

export const ROLES: readonly Role[] = ["anonymous", "runner", "coach", "admin", "owner", "system"];

/**
 * What each role may do, before any question of whose record it is: "own" is the asker's own, "assigned" a runner
 * with a live assignment. An action that isn't here doesn't exist; a role that isn't in its row may not.
 */
const TABLE = {
  /** The red-flag questions and the first decision, before signing up. */
  "safety.check": ["anonymous", "runner", "coach", "admin", "owner"],
  "record.readOwn": ["runner"],
  "record.writeOwn": ["runner"],
  "record.readAssigned": ["coach"],
  "record.commentAssigned": ["coach"],
  /** With a stated purpose, audited. */
  "record.readForPurpose": ["admin", "owner"],
  "plan.readOwn": ["runner"],
  "plan.assign": ["coach"],
  "progression.override": ["coach"],
  /** Records a clinician's go-ahead; the coach confirms a second time and says why. */
  "flag.recordClearance": ["coach"],
  "assignment.readOwn": ["runner", "coach"],
  "assignment.write": ["admin", "owner"],
  "content.readPublished": ["anonymous", "runner", "coach", "admin", "owner"],
  "content.readByEntitlement": ["runner", "coach", "admin", "owner"],
  "content.draft": ["coach", "admin", "owner"],
  "content.publish": ["admin", "owner"],
  "rules.propose": ["admin"],
  "rules.approve": ["owner"],
  "billing.readOwn": ["runner"],
  "billing.manageOwn": ["runner"],
  "billing.readAny": ["admin", "owner"],
  "billing.resync": ["admin", "owner", "system"],
  "refund.propose": ["admin"],
  "refund.approve": ["owner"],
  "grant.propose": ["admin"],
  "grant.approve": ["owner"],
  "role.writeBelowOwn": ["admin", "owner"],
  "role.writeAny": ["owner"],
  "audit.readOwn": ["runner"],
  "audit.readAny": ["admin", "owner"],
  "audit.verify": ["owner"],
  "person.viewAs": ["admin", "owner"],
  "account.exportOwn": ["runner"],
  "account.deleteOwn": ["runner"],
  "account.exportOnRequest": ["admin", "owner"],
  "account.deleteOnRequest": ["admin", "owner"],
  "outbox.deliver": ["system"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof TABLE;

/** Every action there is. */
export const ACTIONS = Object.keys(TABLE) as readonly Action[];

/** Whether a role may do an action at all (trust.md 2.1). Anything not in the table is refused. */
export function can(role: Role, action: Action): boolean {
  if (!Object.hasOwn(TABLE, action)) return false;
  const allowed: readonly Role[] = TABLE[action];
  return allowed.includes(role);
}
