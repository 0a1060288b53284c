import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask, enter, linkSent, who as me } from "#testing/mailed-link.ts";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
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

describe("a session", () => {
  it("gets a token that wasn't known before signing in, and the older one of that browser ends", async () => {
    await ask(web, "fix@example.org");
    const first = cookieOf(await enter(web, await linkSent(servers)));
    await ask(web, "fix@example.org");
    const planted = "springback.web.session=chosen-by-an-attacker";
    const second = cookieOf(await enter(web, await linkSent(servers), `${first}; ${planted}`));
    expect(second).not.toBe(first);
    expect(await me(web, first)).toBeNull();
    expect(await me(web, planted)).toBeNull();
    expect(await me(web, second)).not.toBeNull();
  });

  it("of one app is nobody in the other", async () => {
    await ask(admin, "coach@example.org");
    const cookie = cookieOf(await enter(admin, await linkSent(servers)));
    expect(cookie).toMatch(/^springback\.admin\.session=/);
    expect(await me(admin, cookie)).toMatchObject({ role: "coach" });
    expect(await me(web, cookie.replace("admin", "web"))).toBeNull();
  });

  it("ends with sign-out, and everywhere when asked", async () => {
    const signIn = async () => {
      await ask(web, "out@example.org");
      return cookieOf(await enter(web, await linkSent(servers)));
    };
    const [phone, laptop] = [await signIn(), await signIn()];
    await web.form("/auth/sign-out", {}, phone);
    expect(await me(web, phone)).toBeNull();
    expect(await me(web, laptop)).not.toBeNull();
    const tablet = await signIn();
    const answer = await web.form("/auth/sign-out", { everywhere: "1" }, laptop);
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(await me(web, laptop)).toBeNull();
    expect(await me(web, tablet)).toBeNull();
  });

  it("leaves nothing in the browser when it ends: neither cookies nor what was kept there", async () => {
    await ask(web, "wiped@example.org");
    const cookie = cookieOf(await enter(web, await linkSent(servers)));
    const answer = await web.form("/auth/sign-out", {}, cookie);
    expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"');
    const gone = answer.headers.getSetCookie().map((line) => line.split("; ", 1)[0]);
    expect(gone).toEqual(["springback.web.session=", "springback.web.phone="]);
    expect(answer.headers.getSetCookie().every((line) => line.includes("Max-Age=0"))).toBe(true);
  });

  it("ends at once for a suspended account", async () => {
    await ask(web, "gone@example.org");
    const cookie = cookieOf(await enter(web, await linkSent(servers)));
    await servers.database.ownerSql`
      update "user" set suspended_at = now() where email_key = 'gone@example.org'`;
    expect(await me(web, cookie)).toBeNull();
    await ask(web, "gone@example.org");
    const before = servers.smtp.letters.length;
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(before);
  });

  it("opens no more than its person's role of this moment", async () => {
    await ask(admin, "coach@example.org");
    const cookie = cookieOf(await enter(admin, await linkSent(servers)));
    const inbox = async () =>
      (await fetch(`${admin.url}/api/trpc/inbox.read`, { headers: { cookie } })).status;
    const become = (role: string) =>
      servers.database
        .ownerSql`update "user" set role = ${role} where email_key = 'coach@example.org'`;
    expect(await inbox()).toBe(200);
    for (const role of ["runner", "admin", "owner"]) {
      await become(role);
      expect(await inbox(), role).toBe(403);
    }
    await become("coach");
    expect(await inbox()).toBe(200);
  });

  it("is opened once by a link that is pressed twice at the same moment", async () => {
    await ask(web, "twice@example.org");
    const link = await linkSent(servers);
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(web, link)));
    expect(answers.filter((answer) => cookieOf(answer) !== "")).toHaveLength(1);
    const people = await servers.database
      .ownerSql`select 1 from "user" where email_key = 'twice@example.org'`;
    expect(people).toHaveLength(1);
  });

  it("is pinned to the host and to https by its name when the app is served over https", async () => {
    await ask(web, "https@example.org");
    const link = await linkSent(servers);
    const secure = await servers.app("runner", { WEB_URL: "https://springback.example" });
    const answer = await enter(secure, link);
    expect(answer.headers.get("set-cookie")).toMatch(
      /^__Host-springback\.web\.session=.*; Secure$/,
    );
    expect(answer.headers.get("location")).toBe("https://springback.example/");
  });
});

const demoId = async () => {
  const [row] = await servers.database.ownerSql`select id from "user" where demo`;
  return String(row?.["id"]);
};

describe("one-click sign-in as a demo person", () => {
  it("works where it is switched on, for demo people of that app alone", async () => {
    const app = await servers.app("runner", { demoSignIn: true });
    const cookie = cookieOf(await app.form("/auth/demo", { userId: await demoId() }));
    expect(await me(app, cookie)).toMatchObject({ name: "A runner", role: "runner" });
    const [other] = await servers.database.ownerSql`select id from "user" where not demo limit 1`;
    expect((await app.form("/auth/demo", { userId: String(other?.["id"]) })).status).toBe(404);
    const coaches = await servers.app("coach", { demoSignIn: true });
    expect((await coaches.form("/auth/demo", { userId: await demoId() })).status).toBe(404);
  });

  it("doesn't exist when it is off, nor in production even when it is on", async () => {
    const userId = await demoId();
    for (const change of [{}, { demoSignIn: true, production: true }]) {
      const app = await servers.app("runner", change);
      const answer = await app.form("/auth/demo", { userId });
      expect(answer.status).toBe(404);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });
});
