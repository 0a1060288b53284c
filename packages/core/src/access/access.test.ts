import { describe, expect, test } from "vitest";
import { ACTIONS, can, ROLES, type Action, type Role } from "#access/access.ts";

/** A second, plain statement of the matrix: one letter a role, in the order visitor, runner, coach, admin, owner, system. */
const MATRIX = `
safety.check              VRCAO.
record.readOwn            .R....
record.writeOwn           .R....
record.readAssigned       ..C...
record.commentAssigned    ..C...
record.readForPurpose     ...AO.
plan.readOwn              .R....
plan.assign               ..C...
progression.override      ..C...
flag.recordClearance      ..C...
assignment.readOwn        .RC...
assignment.write          ...AO.
content.readPublished     VRCAO.
content.readByEntitlement .RCAO.
content.draft             ..CAO.
content.publish           ...AO.
rules.propose             ...A..
rules.approve             ....O.
billing.readOwn           .R....
billing.manageOwn         .R....
billing.readAny           ...AO.
billing.resync            ...AOS
refund.propose            ...A..
refund.approve            ....O.
grant.propose             ...A..
grant.approve             ....O.
role.writeBelowOwn        ...AO.
role.writeAny             ....O.
audit.readOwn             .R....
audit.readAny             ...AO.
audit.verify              ....O.
person.viewAs             ...AO.
account.exportOwn         .R....
account.deleteOwn         .R....
account.exportOnRequest   ...AO.
account.deleteOnRequest   ...AO.
outbox.deliver            .....S
`
  .trim()
  .split("\n")
  .map((line) => line.split(/\s+/u));

const LETTERS: Readonly<Record<Role, string>> = {
  anonymous: "V",
  runner: "R",
  coach: "C",
  admin: "A",
  owner: "O",
  system: "S",
};

describe("who may do what", () => {
  test("has a line of the matrix for every action, and no other", () =>
    expect(MATRIX.map((row) => row[0])).toEqual([...ACTIONS]));

  test.each(MATRIX)("%s is allowed to %s alone", (action, letters) =>
    expect(ROLES.map((role) => (can(role, action as Action) ? LETTERS[role] : ".")).join("")).toBe(
      letters,
    ),
  );

  test("nobody both proposes and approves a refund, a grant or a version of the rules", () => {
    for (const what of ["refund", "grant", "rules"] as const)
      for (const role of ROLES)
        expect(can(role, `${what}.propose`) && can(role, `${what}.approve`)).toBe(false);
  });

  test("an action or a role that isn't in the table is refused", () => {
    for (const action of ["toString", "record.erase", "__proto__"])
      expect(can("owner", action as Action)).toBe(false);
    expect(can("god" as Role, "record.readOwn")).toBe(false);
  });
});
