import type { AnyTRPCRouter } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { cookieNames } from "#features/sign-in/cookies.ts";
import { sessionHash } from "#features/sign-in/link.ts";
import type { Actor, Role } from "#kernel/actor.ts";
import { admit } from "#kernel/admit.ts";
import { createContext } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import { anyone, assigned, type Policy, role, self } from "#kernel/policy.ts";
import type { ProcedureMeta } from "#kernel/trpc.ts";
import { nothing, rpc } from "#kernel/trpc.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";
import { COACH_APP, KEEPS_NO_HEALTH, RUNNER_APP } from "#testing/access-table.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";

function inWords({ policy, paid, keeps }: ProcedureMeta): string {
  const who = {
    anyone: () => "anyone",
    self: () => "self",
    assigned: () => `assigned ${policy.kind === "assigned" ? policy.field : ""}`,
    role: () => (policy.kind === "role" ? policy.roles.toSorted().join(" ") : ""),
  }[policy.kind]();
  return who + (keeps ? ` keeps:${keeps}` : "") + (paid ? ` paid:${paid}` : "");
}

interface Made {
  readonly path: string;
  readonly type: string;
  readonly meta: ProcedureMeta | undefined;
}

function proceduresOf({ _def: made }: AnyTRPCRouter): Made[] {
  expect(Object.keys(made.lazy), "a lazy router hides from this table").toEqual([]);
  const entries = Object.entries(made.procedures) as [
    string,
    { _def: { meta?: ProcedureMeta; type: string } },
  ][];
  return entries.map(([path, { _def }]) => ({ path, type: _def.type, meta: _def.meta }));
}

function policiesOf(router: AnyTRPCRouter): Record<string, string> {
  return Object.fromEntries(
    proceduresOf(router).map(({ path, meta }) => [path, meta ? inWords(meta) : "NO POLICY"]),
  );
}

const typesOf = (router: AnyTRPCRouter) =>
  new Map(proceduresOf(router).map(({ path, type }) => [path, type]));

function isNamed(policy: string, who: Role | null): boolean {
  const [words = ""] = policy.split(/ (?:keeps|paid):/);
  if (words === "anyone") return true;
  if (words === "self") return who === "runner";
  if (words.startsWith("assigned ")) return who === "coach";
  return who !== null && words.split(" ").includes(who);
}

describe("the access table", () => {
  it("lists every procedure of the runner's app, and the code agrees", () => {
    expect(policiesOf(runnerRouter)).toEqual(RUNNER_APP);
  });

  it("lists every procedure of the coach's app, and the code agrees", () => {
    expect(policiesOf(coachRouter)).toEqual(COACH_APP);
  });

  it("asks a runner's agreement of every call that keeps health data or shows it, of none that only reads, and of no coach", () => {
    const own = proceduresOf(runnerRouter);
    const asking = own.filter(({ meta }) => meta?.keeps === "healthData");
    expect(asking.map(({ type }) => type)).not.toContain("query");
    const free = own.filter((one) => one.type === "mutation" && !asking.includes(one));
    expect(free.map(({ path }) => path).toSorted()).toEqual(Object.keys(KEEPS_NO_HEALTH));
    expect(proceduresOf(coachRouter).filter(({ meta }) => meta?.keeps)).toEqual([]);
  });
});

describe("over HTTP, every procedure", () => {
  let servers: TestServers;
  const roles = ["runner", "coach", "admin", "owner"] as const;
  beforeAll(async () => {
    servers = await startTestServers();
    for (const [i, who] of roles.entries()) {
      const id = `0192f000-0000-7000-8000-0000000000a${i}`;
      await servers.database.ownerSql`insert into "user" (id, email, email_key, role)
        values (${id}, ${`${who}@example.org`}, ${`${who}@example.org`}, ${who})`;
      for (const audience of ["runner", "coach"]) {
        await servers.database
          .ownerSql`insert into session (token_hash, user_id, audience, expires_at)
          values (${sessionHash(`${who}-${audience}`)}, ${id}, ${audience}, now() + interval '1 hour')`;
      }
    }
  });
  afterAll(() => servers.stop());

  it.each([
    ["runner", runnerRouter, RUNNER_APP],
    ["coach", coachRouter, COACH_APP],
  ] as const)(
    "of the %s app refuses whom the table doesn't name",
    async (audience, made, table) => {
      const app = await servers.app(audience);
      const { session } = cookieNames(audience, false);
      const types = typesOf(made);
      let refusals = 0;
      for (const [path, policy] of Object.entries(table)) {
        for (const who of [null, ...roles]) {
          if (isNamed(policy, who)) continue;
          const headers: Record<string, string> = who
            ? { cookie: `${session}=${who}-${audience}` }
            : {};
          const url = `/api/trpc/${path}`;
          const answer =
            types.get(path) === "mutation"
              ? await app.post(url, {}, headers)
              : await fetch(`${app.url}${url}`, { headers });
          expect(answer.status, `${path} asked by ${who ?? "a visitor"}`).toBe(who ? 403 : 401);
          refusals += 1;
        }
      }
      expect(refusals).toBeGreaterThan(2 * (Object.keys(table).length - 2));
    },
  );
});

describe("a policy", () => {
  let servers: TestServers;
  beforeAll(async () => {
    servers = await startTestServers();
  });
  afterAll(() => servers.stop());

  const outcome = async (policy: Policy, who: Role | null): Promise<string> => {
    const actor: Actor | null = who
      ? { userId: "0192f000-0000-7000-8000-000000000001", role: who, name: "" }
      : null;
    const parts = { audience: "runner", actor, db: servers.database.db, env: servers.env } as const;
    try {
      await admit(policy, createContext(parts), {
        runnerId: "0192f000-0000-7000-8000-000000000002",
      });
      return "in";
    } catch (error) {
      return error instanceof AppError ? error.code : String(error);
    }
  };

  it.each<[string, Policy, Record<string, string>]>([
    [
      "anyone",
      anyone("test"),
      { visitor: "in", runner: "in", coach: "in", admin: "in", owner: "in" },
    ],
    [
      "self",
      self,
      {
        visitor: "UNAUTHENTICATED",
        runner: "in",
        coach: "FORBIDDEN",
        admin: "FORBIDDEN",
        owner: "FORBIDDEN",
      },
    ],
    [
      "assigned, on somebody else's runner",
      assigned("runnerId"),
      {
        visitor: "UNAUTHENTICATED",
        runner: "FORBIDDEN",
        coach: "NOT_FOUND",
        admin: "FORBIDDEN",
        owner: "FORBIDDEN",
      },
    ],
    [
      "role admin or owner",
      role("admin", "owner"),
      {
        visitor: "UNAUTHENTICATED",
        runner: "FORBIDDEN",
        coach: "FORBIDDEN",
        admin: "in",
        owner: "in",
      },
    ],
  ])("%s lets in whom it names and nobody else", async (_, policy, expected) => {
    const people: (Role | null)[] = [null, "runner", "coach", "admin", "owner"];
    const found: Record<string, string> = {};
    for (const who of people) found[who ?? "visitor"] = await outcome(policy, who);
    expect(found).toEqual(expected);
  });
});

describe("a procedure", () => {
  it("can't be written without a policy, an output, or the field that its policy reads", () => {
    const output = z.object({});
    const input = z.object({ runnerId: z.string() });
    const attempts = [
      // @ts-expect-error A procedure without a policy does not compile.
      () => rpc({ input: nothing, output }),
      // @ts-expect-error Nor does one whose policy isn't of the closed list.
      () => rpc({ kind: "everyone" }, { input: nothing, output }),
      // @ts-expect-error Nor one that doesn't say what leaves it.
      () => rpc(self, { input: nothing }),
      // @ts-expect-error Nor one for assigned coaches whose input doesn't name the runner.
      () => rpc(assigned("runnerId"), { input: nothing, output }),
      // @ts-expect-error Nor one that names another field.
      () => rpc(assigned("runner"), { input, output }),
      // @ts-expect-error Nor one that charges for today's decision.
      () => rpc(self, { input, output, paid: "todaysDecision" }),
      () =>
        rpc(anyone("test"), { input: nothing, output: input }).query(({ ctx }) => {
          // @ts-expect-error A visitor has no scope to hand to a query.
          const runnerId: string = ctx.scope.runnerId;
          return { runnerId };
        }),
    ];
    expect(attempts).toHaveLength(7);
    expect(() => rpc(assigned("runnerId"), { input, output })).not.toThrow();
  });
});
