import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { useLink } from "#features/sign-in/queries.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { ask, enter, linkSent, who } from "#testing/mailed-link.ts";
import { cookieOf, startTestServers, type TestApp, type TestServers } from "#testing/app.ts";

let servers: TestServers;
let web: TestApp;
let admin: TestApp;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
  admin = await servers.app("coach");
  await servers.database.ownerSql`
    insert into "user" (id, email, email_key, name, role, demo) values
      (gen_random_uuid(), 'coach@example.org', 'coach@example.org', 'A coach', 'coach', false),
      (gen_random_uuid(), 'runner@example.org', 'runner@example.org', 'A runner', 'runner', true)`;
});
afterAll(() => servers.stop());
beforeEach(async () => {
  await servers.database.ownerSql`delete from rate_bucket`;
  await servers.database.ownerSql`delete from outbox`;
  (servers.smtp.letters as unknown[]).length = 0;
  web = await servers.app("runner");
  admin = await servers.app("coach");
});

describe("a mailed link", () => {
  it("survives a mail scanner that opens it, and signs in the person who presses the button, once", async () => {
    await ask(web, "new@example.org", { zone: "Europe/Berlin", next: "/today?from=mail" });
    const link = await linkSent(servers);
    const query = new URLSearchParams({ ...link });
    for (const path of ["/auth/confirm", "/auth/enter", "/api/auth/callback/email"]) {
      for (const method of ["GET", "GET", "GET", "GET", "GET", "HEAD"]) {
        const opened = await fetch(`${web.url}${path}?${query}`, { method });
        expect(opened.headers.get("set-cookie")).toBeNull();
      }
    }
    const first = await enter(web, link);
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe(`${web.url}/today?from=mail`);
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^springback\.web\.session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
      ),
      "units=km; Path=/; Max-Age=31536000; SameSite=Lax",
    ]);
    expect(await who(web, cookieOf(first))).toMatchObject({ role: "runner" });
    const [runner] = await servers.database.ownerSql`
      select r.zone, r.profile from runner r join "user" u on u.id = r.runner_id
      where u.email_key = 'new@example.org' and u.email_verified_at is not null`;
    expect(runner).toEqual({ zone: "Europe/Berlin", profile: "seed" });

    const second = await enter(web, link);
    expect(second.headers.get("location")).toBe(`${web.url}/auth/confirm?problem=spent`);
    expect(second.headers.get("set-cookie")).toBeNull();
  });

  it("is replaced by a newer one, and works for no other address and in no other app", async () => {
    await ask(web, "two@example.org");
    const older = await linkSent(servers);
    await ask(web, "two@example.org");
    const newer = await linkSent(servers);
    expect(newer.token).not.toBe(older.token);
    expect(cookieOf(await enter(web, older))).toBe("");
    expect(cookieOf(await enter(web, { ...newer, email: "runner@example.org" }))).toBe("");
    expect(cookieOf(await enter(admin, newer))).toBe("");
    expect(cookieOf(await enter(web, newer))).not.toBe("");
  });

  it("stops working after ten minutes", async () => {
    await ask(web, "late@example.org");
    const link = await linkSent(servers);
    const [row] = await servers.database.ownerSql`
      select extract(epoch from expires_at - now())::int as seconds from sign_in_token
      where email_key = 'late@example.org'`;
    expect(row?.["seconds"]).toBeGreaterThan(590);
    expect(row?.["seconds"]).toBeLessThanOrEqual(600);
    // By the product's own clock, which tests and demos may move.
    const [kept] = await servers.database.ownerSql`
      select token_hash from sign_in_token where email_key = 'late@example.org'`;
    const used = await servers.database.db.withActor(SYSTEM, (tx) =>
      useLink(tx, {
        tokenHash: String(kept?.["token_hash"]),
        emailKey: "late@example.org",
        audience: "runner",
        now: Date.now() + 600_001,
      }),
    );
    expect(used).toBeNull();
    await servers.database.ownerSql`
      update sign_in_token set expires_at = now() - interval '1 second'
      where email_key = 'late@example.org'`;
    expect(cookieOf(await enter(web, link))).toBe("");
  });

  it("signs in one of many who press the button at the same instant", async () => {
    await ask(web, "race@example.org");
    const link = await linkSent(servers);
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(web, link)));
    expect(answers.filter((answer) => cookieOf(answer) !== "")).toHaveLength(1);
  });

  it("can't be followed by another site's form", async () => {
    await ask(web, "cross@example.org");
    const link = await linkSent(servers);
    for (const headers of [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "null" },
      { origin: "https://elsewhere.example" },
      {},
    ] as Record<string, string>[]) {
      const response = await fetch(`${web.url}/auth/enter`, {
        method: "POST",
        redirect: "manual",
        headers,
        body: new URLSearchParams({ ...link }),
      });
      expect(response.status).toBe(403);
    }
    expect(cookieOf(await enter(web, link))).not.toBe("");
  });

  it("leaves no usable secret in the database", async () => {
    await ask(web, "secret@example.org");
    const link = await linkSent(servers);
    const cookie = cookieOf(await enter(web, link)).split("=")[1]!;
    await ask(web, "secret@example.org");
    const again = await linkSent(servers);
    const [dump] = await servers.database.ownerSql`
      select (select json_agg(t)::text from sign_in_token t) ||
             (select json_agg(o)::text from outbox o) ||
             (select json_agg(a)::text from audit a) ||
             (select json_agg(s)::text from session s) as everything`;
    for (const secret of [link.token, again.token, cookie]) {
      expect(secret.length).toBeGreaterThan(40);
      expect(dump?.["everything"]).not.toContain(secret);
    }
  });
});

const count = () => servers.database.ownerSql`
  select (select count(*) from outbox) as mails, (select count(*) from sign_in_token) as links,
         (select count(*) from rate_bucket) as counters`;
const work = async (email: string) => {
  const [before] = await count();
  await ask(admin, email);
  const [after] = await count();
  return Object.keys(before!).map((name) => Number(after![name]) - Number(before![name]));
};
const askFrom = (address: string, i: number) =>
  web.post("/auth/link", { email: `p${i}@example.org` }, { "x-forwarded-for": address });

const statusesOf = async (emails: readonly string[]) => {
  const found = [];
  for (const email of emails) found.push((await ask(web, email)).status);
  return found;
};

describe("asking for a link", () => {
  it("answers known and unknown addresses with the same bytes, and mails coaches' links to coaches alone", async () => {
    const answers = [];
    for (const email of ["coach@example.org", "runner@example.org", "nobody@example.org"]) {
      const response = await ask(admin, email);
      answers.push([response.status, await response.text()]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters.map((letter) => letter.to)).toEqual(["coach@example.org"]);
  });

  it("does the same work for known and unknown addresses", async () => {
    await servers.database.ownerSql`delete from sign_in_token`;
    await servers.database.ownerSql`delete from rate_bucket`;
    const known = await work("coach@example.org");
    await servers.database.ownerSql`delete from sign_in_token`;
    await servers.database.ownerSql`delete from rate_bucket`;
    expect(await work("unknown@example.org")).toEqual(known);
  });

  it("mails at most three links in a quarter of an hour to one address, whichever process is asked", async () => {
    const statuses = [];
    for (let i = 0; i < 4; i += 1) {
      const fresh = await servers.app("runner");
      statuses.push((await ask(fresh, "often@example.org")).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await ask(web, "Often@Example.org")).status).toBe(429);
    expect((await ask(web, "another@example.org")).status).toBe(200);
  });

  it("takes at most twenty requests an hour from one place", async () => {
    const statuses = [];
    for (let i = 0; i < 21; i += 1) statuses.push((await askFrom("203.0.113.9", i)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });

  it("isn't closed to everybody by one place that asks without end", async () => {
    for (let i = 0; i < 520; i += 1) await askFrom("203.0.113.66", i);
    expect((await askFrom("203.0.113.66", 0)).status).toBe(429);
    expect((await askFrom("203.0.113.67", 1000)).status).toBe(200);
    const fresh = await servers.app("runner");
    expect((await ask(fresh, "somebody-else@example.org")).status).toBe(200);
  });

  it("tells people apart by their whole address, and nobody by its capitals or look-alikes", async () => {
    const same = [
      "dodge@example.org",
      "DODGE@example.org",
      "ｄodge@example.org",
      " dodge@EXAMPLE.org",
    ];
    expect(await statusesOf(same)).toEqual([200, 200, 200, 429]);
    expect(await statusesOf(["dodge+1@example.org", "d.odge@example.org"])).toEqual([200, 200]);
    expect(await statusesOf(["dodge＠example.org"])).toEqual([429]);
  });

  it("mails nothing when the counters can't be read", async () => {
    const { ownerSql } = servers.database;
    const before = await ownerSql`select count(*) from outbox`;
    await ownerSql`alter table rate_bucket rename to rate_bucket_away`;
    try {
      expect((await ask(web, "closed@example.org")).status).toBe(503);
    } finally {
      await ownerSql`alter table rate_bucket_away rename to rate_bucket`;
    }
    expect(await ownerSql`select count(*) from outbox`).toEqual(before);
  });

  it("refuses addresses that could reach somebody else", async () => {
    for (const email of [
      "victim@example.org,attacker@example.org",
      "a@b@example.org",
      '"a@b"@example.org',
      "victim@example.org\nBcc: x@example.org",
      "víctim@example.org",
      "victim@exa mple.org",
      "Name <victim@example.org>",
    ]) {
      expect((await ask(web, email)).status, email).toBe(400);
    }
    await ask(web, "  Wide@EXAMPLE.org ");
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters.at(-1)?.to.toLowerCase()).toBe("wide@example.org");
  });

  it("tells a coach who asks the runners' app where to go", async () => {
    await ask(web, "coach@example.org");
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters.at(-1)?.body).toContain(`${servers.env.ADMIN_URL}/sign-in`);
    expect(servers.smtp.letters.at(-1)?.body).not.toContain("/auth/confirm");
  });

  it("names nothing of anyone's health in the subject", async () => {
    await ask(web, "subject@example.org");
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters.at(-1)?.headers["subject"]).toBe("Your sign-in link");
  });
});
