import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ReminderDesk } from "#testing/reminder-desk.ts";

let desk: ReminderDesk;
beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

/** The address that a mail gives to mail programs. */
async function wayOut(): Promise<URL> {
  await desk.wish({ byPush: true });
  await desk.round();
  const { headers, body } = desk.letters[0]!;
  expect(headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  const url = new URL(/<(.+)>/.exec(headers["list-unsubscribe"] ?? "")?.[1] ?? "");
  expect(body).toContain(`/reminders/off?${url.searchParams}`);
  return url;
}

const oneClick = (search: string, body = "List-Unsubscribe=One-Click") =>
  fetch(`${desk.web.url}/api/reminders/off${search}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });

describe("the way out of the mails", () => {
  it("is a mail program's one request without a session, and stops mails alone", async () => {
    const { search } = await wayOut();
    const answer = await oneClick(search);
    expect([answer.status, await answer.text()]).toEqual([200, "ok\n"]);
    expect(await desk.wishes()).toMatchObject({ byMail: false, byPush: true });
    desk.at("2026-06-02T06:00:00Z");
    await desk.round();
    expect(desk.letters).toHaveLength(1);
  });

  it("does nothing when it is merely opened, and leads to a page with a button, which leads back", async () => {
    const { search } = await wayOut();
    const opened = await fetch(`${desk.web.url}/api/reminders/off${search}`, {
      redirect: "manual",
    });
    expect(opened.status).toBe(303);
    expect(opened.headers.get("location")).toBe(`${desk.web.url}/reminders/off${search}`);
    expect(await desk.wishes()).toMatchObject({ byMail: true });
    const pressed = await oneClick(search, "from=page");
    expect(pressed.headers.get("location")).toBe(`${desk.web.url}/reminders/off?done=1`);
    expect(await desk.wishes()).toMatchObject({ byMail: false });
  });

  it("opens for its runner alone, and says the same to whoever comes with another token", async () => {
    await wayOut();
    for (const token of ["", "x", randomBytes(32).toString("base64url"), "x".repeat(5000)]) {
      const answer = await oneClick(`?token=${token}`);
      expect([answer.status, await answer.text()]).toEqual([200, "ok\n"]);
    }
    expect(await desk.wishes()).toMatchObject({ byMail: true });
  });

  it("stays where it was when the runner chooses anew, and leads to the settings after the secret was changed", async () => {
    const first = await wayOut();
    await desk.wish({ atMinute: 430 });
    desk.at("2026-06-02T06:10:00Z");
    await desk.round();
    expect(desk.letters[1]?.headers["list-unsubscribe"]).toContain(first.search);
    await desk.sql`update reminder_setting set off_token_hash = 'of another secret'`;
    desk.at("2026-06-03T06:10:00Z");
    await desk.round();
    expect(desk.letters[2]?.headers["list-unsubscribe"]).toBeUndefined();
    expect(desk.letters[2]?.body).toMatch(/\/reminders$/m);
  });
});
