import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { mayCall } from "#features/push/endpoint.ts";
import { claim, markSending } from "#kernel/outbox-queue.ts";
import { type BrowserKeys, type PushServer, startPushServer } from "#testing/push-server.ts";
import { ReminderDesk } from "#testing/reminder-desk.ts";

let desk: ReminderDesk;
let services: PushServer;
beforeAll(async () => {
  [desk, services] = await Promise.all([ReminderDesk.open(), startPushServer()]);
});
afterAll(async () => {
  await services.stop();
  await desk.close();
});
beforeEach(async () => {
  await desk.clear();
  (services.taken as unknown[]).length = 0;
  services.mood = "takes";
});

const add = (browser: BrowserKeys, as = desk.runner) => desk.change("push.add", browser, as);
const wishPush = (change: object = {}) => desk.wish({ byMail: false, byPush: true, ...change });
/** A reminder that was decided on at seven by the runner's clock. */
const note = (kind = "morning") =>
  desk.note("reminder", { kind, date: "2026-06-01", since: Date.parse("2026-06-01T06:00:00Z") });
const signOut = (fields: Record<string, string>, as = desk.runner) =>
  desk.web.form("/auth/sign-out", fields, as.cookie);
const kept = async () =>
  (await desk.sql`select endpoint from push_subscription where runner_id = ${desk.runner.id}`).map(
    (row) => String(row["endpoint"]),
  );

describe("a notification", () => {
  it("reaches every browser of the runner, readable by that browser alone, and takes the mail's place", async () => {
    await desk.sql`update "user" set locale = 'fr' where id = ${desk.runner.id}`;
    await add(services.subscribe("phone"));
    expect(await add(services.subscribe("laptop"))).toMatchObject({
      status: 200,
      data: { browsers: 2 },
    });
    await wishPush({ byMail: true });
    await note();
    await desk.work();
    expect(services.taken.map((one) => one.path).toSorted()).toEqual(["/laptop", "/phone"]);
    for (const { payload, ttl, claims } of services.taken) {
      expect(payload).toEqual({ kind: "morning", locale: "fr" });
      expect(ttl).toBeGreaterThan(0);
      expect(ttl).toBeLessThanOrEqual(4 * 3600);
      expect(claims).toMatchObject({
        aud: services.url,
        sub: "mailto:hello@springback.localhost",
        key: desk.servers.env.VAPID_PUBLIC_KEY,
      });
      expect(Number(claims["exp"]) * 1000).toBeLessThanOrEqual(Date.now() + 86_400_000);
    }
    expect(desk.letters).toHaveLength(0);
  });

  it("isn't sent to whom mails are enough", async () => {
    await add(services.subscribe("phone"));
    await wishPush({ byMail: true, byPush: false });
    await note();
    await desk.work();
    expect(services.taken).toHaveLength(0);
    expect(desk.letters).toHaveLength(1);
  });

  it("that waited when the runner paused their reminders is shown nowhere, and isn't made a mail", async () => {
    await add(services.subscribe("phone"));
    await wishPush({ byMail: true });
    await note();
    // Handed on to the browsers, and not yet sent to any.
    await desk.step();
    await desk.change("reminders.pause", { pausedUntil: "2026-06-02" });
    await desk.work();
    expect(await desk.effects("push")).toMatchObject([{ done: true, said: "off" }]);
    expect(services.taken).toHaveLength(0);
    expect(desk.letters).toHaveLength(0);
  });

  it.each(["gone", "is-busy", "leads-elsewhere"] as const)(
    "that no service takes (%s) becomes a mail for whom mails are right too",
    async (mood) => {
      await add(services.subscribe("phone"));
      await wishPush({ byMail: true });
      services.mood = mood;
      const asked = services.asked();
      await note();
      await desk.work();
      expect(services.asked() - asked).toBe(1);
      expect(desk.letters).toHaveLength(1);
      expect(await kept()).toHaveLength(mood === "gone" ? 0 : 1);
    },
  );

  it("that is refused is tried again where there is no mail to take its place", async () => {
    await add(services.subscribe("phone"));
    await wishPush();
    services.mood = "is-busy";
    await note();
    await desk.work();
    expect(await desk.effects("push")).toMatchObject([{ done: false, said: "push-refused" }]);
    services.mood = "takes";
    await desk.later();
    expect(services.taken).toHaveLength(1);
  });

  it("whose service hangs up half-way may have arrived: neither a second one nor a mail follows", async () => {
    await add(services.subscribe("phone"));
    await wishPush({ byMail: true });
    services.mood = "hangs-up";
    await note();
    await desk.work();
    services.mood = "takes";
    await desk.later();
    expect(services.taken).toHaveLength(0);
    expect(desk.letters).toHaveLength(0);
    expect(await desk.effects("push")).toMatchObject([{ done: true, said: "maybe-sent" }]);
  });
});

describe("a worker that dies", () => {
  it("between handing on to the browsers and noting it hands on once", async () => {
    await add(services.subscribe("phone"));
    await wishPush();
    await note();
    await desk.step();
    await desk.sql`update outbox set done_at = null, next_attempt_at = now() where kind = 'reminder'`;
    await desk.work();
    expect(services.taken).toHaveLength(1);
  });

  it("before it sent leaves the notification to the next one; while it sent, to nobody", async () => {
    await add(services.subscribe("phone"));
    await wishPush();
    await note();
    await desk.step();
    await claim(desk.servers.database.jobsDb, 10);
    await desk.later();
    expect(services.taken).toHaveLength(1);

    await note("followUp");
    await wishPush({ followUp: true });
    await desk.step();
    const [row] = await claim(desk.servers.database.jobsDb, 10);
    expect(await markSending(desk.servers.database.jobsDb, row!)).toBe(true);
    await desk.later();
    expect(services.taken).toHaveLength(1);
    expect((await desk.effects("push")).at(-1)).toMatchObject({ done: true, said: "maybe-sent" });
  });
});

describe("a browser", () => {
  it("told of twice is one, and eight are kept, the newest ones", async () => {
    const phone = services.subscribe("phone");
    await add(phone);
    expect(await add(phone)).toMatchObject({ data: { browsers: 1 } });
    for (let one = 0; one < 8; one += 1) await add(services.subscribe(`more-${one}`));
    expect(await kept()).toHaveLength(8);
    expect(await kept()).not.toContain(phone.endpoint);
  });

  it("changes hands with whoever signs in there, and with nobody who only knows its address", async () => {
    const phone = services.subscribe("phone");
    const other = await desk.person("bo@example.org");
    await add(phone);
    const guessed = { ...phone, auth: randomBytes(16).toString("base64url") };
    expect(await add(guessed, other)).toMatchObject({ status: 200, data: { browsers: 0 } });
    expect(await desk.change("push.remove", { endpoint: phone.endpoint }, other)).toMatchObject({
      status: 200,
      data: { browsers: 0 },
    });
    expect(await kept()).toEqual([phone.endpoint]);
    expect(await add(phone, other)).toMatchObject({ data: { browsers: 1 } });
    expect(await kept()).toEqual([]);
  });

  it("is let go of when the runner says so", async () => {
    const phone = services.subscribe("phone");
    await add(phone);
    expect(await desk.change("push.remove", { endpoint: phone.endpoint })).toMatchObject({
      data: { browsers: 0 },
    });
  });

  it("that its runner signs out in gets no reminder of theirs any more; others of theirs and of others do", async () => {
    const [phone, laptop] = [services.subscribe("phone"), services.subscribe("laptop")];
    const other = await desk.person("bo@example.org");
    await add(phone);
    await add(laptop);
    await signOut({ endpoint: phone.endpoint }, other);
    expect(await kept()).toHaveLength(2);
    await wishPush();
    await signOut({ endpoint: phone.endpoint });
    await note();
    await desk.work();
    expect(services.taken.map((one) => one.path)).toEqual(["/laptop"]);
  });

  it("is let go of with all others when its runner signs out everywhere, or leaves for good", async () => {
    const other = await desk.person("bo@example.org");
    for (const name of ["phone", "laptop"]) await add(services.subscribe(name));
    await add(services.subscribe("theirs"), other);
    await signOut({ everywhere: "1" });
    expect(await kept()).toEqual([]);
    await desk.change("account.delete", { typed: "delete my account" }, other);
    expect(await desk.sql`select 1 from push_subscription`).toHaveLength(0);
  });

  it("with an address that is no known service's, or a key that is no point, is refused", async () => {
    const phone = services.subscribe("phone");
    const refused = [
      { ...phone, endpoint: "https://169.254.169.254/latest" },
      { ...phone, endpoint: "http://localhost:5432/" },
      { ...phone, p256dh: `B${"_".repeat(86)}` },
      { ...phone, auth: "short" },
    ];
    for (const one of refused) expect(await add(one)).toMatchObject({ status: 400 });
    expect(await kept()).toEqual([]);
  });
});

test.each([
  ["https://fcm.googleapis.com/fcm/send/x", true],
  ["https://updates.push.services.mozilla.com/wpush/v2/x", true],
  ["https://web.push.apple.com/x", true],
  ["https://db5p.notify.windows.com/w/?token=x", true],
  ["http://fcm.googleapis.com/x", false],
  ["https://fcm.googleapis.com:8443/x", false],
  ["https://user@fcm.googleapis.com/x", false],
  ["https://fcm.googleapis.com.evil.example/x", false],
  ["https://evil.example/fcm.googleapis.com", false],
  ["https://notify.windows.com.evil.example/", false],
  ["https://127.0.0.1/x", false],
  ["http://127.0.0.1:3000/x", false],
  ["file:///etc/passwd", false],
  ["nonsense", false],
])("in production a notification may go to %s: %s", (endpoint, may) => {
  expect(mayCall(endpoint, true)).toBe(may);
});

test("only outside production may a stand-in on this machine take notifications", () => {
  expect(mayCall("http://127.0.0.1:4000/x", false)).toBe(true);
  expect(mayCall("http://127.0.0.1.evil.example/x", false)).toBe(false);
});
