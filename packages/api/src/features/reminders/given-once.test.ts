import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { claim, markSending } from "#kernel/outbox-queue.ts";
import { ReminderDesk } from "#testing/reminder-desk.ts";

let desk: ReminderDesk;
beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

describe("a worker that dies", () => {
  it("before it decided loses nothing, and after it decided nothing is decided again", async () => {
    await desk.wish();
    await desk.note();
    // Took the task, and was gone.
    await claim(desk.servers.database.jobsDb, 10);
    await desk.later();
    expect(desk.letters).toHaveLength(1);
    await desk.sql`update outbox set done_at = null, next_attempt_at = now() where kind = 'task'`;
    await desk.work();
    expect(desk.letters).toHaveLength(1);
    expect(await desk.effects("reminder")).toHaveLength(1);
  });

  it("half-way through deciding undoes the intent with the effect", async () => {
    await desk.wish();
    await desk.sql`alter table outbox add constraint broken check (kind <> 'reminder')`;
    await desk.round();
    expect(await desk.intents()).toEqual([]);
    await desk.sql`alter table outbox drop constraint broken`;
    await desk.round();
    expect(desk.letters).toHaveLength(1);
  });

  it("after it took the reminder and before it sent leaves it to the next one", async () => {
    await desk.wish();
    await desk.note();
    await desk.step();
    await claim(desk.servers.database.jobsDb, 10);
    await desk.later();
    expect(desk.letters).toHaveLength(1);
  });

  it("while it sent leaves a mark: nobody can tell whether it arrived, so nobody sends it again", async () => {
    await desk.wish();
    await desk.note();
    await desk.step();
    const [taken] = await claim(desk.servers.database.jobsDb, 10);
    expect(await markSending(desk.servers.database.jobsDb, taken!)).toBe(true);
    await desk.later();
    expect(desk.letters).toHaveLength(0);
    expect(await desk.effects("reminder")).toMatchObject([{ done: true, said: "maybe-sent" }]);
  });

  it("slowly, so that another took its reminder over, doesn't send beside it", async () => {
    await desk.wish();
    await desk.note();
    await desk.step();
    const [slow] = await claim(desk.servers.database.jobsDb, 10);
    await desk.sql`update outbox set next_attempt_at = now() where done_at is null`;
    const [quick] = await claim(desk.servers.database.jobsDb, 10);
    expect(await markSending(desk.servers.database.jobsDb, quick!)).toBe(true);
    expect(await markSending(desk.servers.database.jobsDb, slow!)).toBe(false);
  });
});

describe("a mail server", () => {
  it("that says no is asked again; one that hangs up after it has the letter isn't", async () => {
    await desk.wish();
    desk.servers.smtp.mood = "is-busy";
    await desk.round();
    expect(await desk.effects("reminder")).toMatchObject([{ done: false, said: "MailError:451" }]);
    desk.servers.smtp.mood = "takes";
    await desk.later();
    expect(desk.letters).toHaveLength(1);

    desk.at("2026-06-02T06:00:00Z");
    desk.servers.smtp.mood = "dies-after-taking";
    await desk.round();
    desk.servers.smtp.mood = "takes";
    await desk.later();
    expect(desk.letters).toHaveLength(2);
    expect((await desk.effects("reminder")).at(-1)).toMatchObject({
      done: true,
      said: "maybe-sent",
    });
  });
});
