import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { uuidv7 } from "#kernel/ids.ts";
import { ReminderDesk } from "#testing/reminder-desk.ts";

let desk: ReminderDesk;
beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

describe("a reminder by mail", () => {
  it("comes at the time the runner chose, by their clock, once a date", async () => {
    await desk.wish();
    desk.at("2026-06-01T05:59:00Z");
    await desk.round();
    expect(desk.letters).toHaveLength(0);
    for (const minute of ["00", "05", "10"]) {
      desk.at(`2026-06-01T06:${minute}:00Z`);
      await desk.round();
    }
    expect(desk.letters).toHaveLength(1);
    desk.at("2026-06-02T06:00:00Z");
    await desk.round();
    expect(desk.letters).toHaveLength(2);
    expect(await desk.intents()).toEqual(["2026-06-01 morning", "2026-06-02 morning"]);
  });

  it("is one a date for a traveller who meets the hour twice, and for whom a zone leaves it out", async () => {
    await desk.wish();
    await desk.round();
    // Landed in New York at seven on the same morning.
    await desk.sql`update runner set zone = 'America/New_York'`;
    desk.at("2026-06-01T11:00:00Z");
    await desk.round();
    expect(desk.letters).toHaveLength(1);
    // And went on to the far side of the date line: the second of June begins at once.
    await desk.sql`update runner set zone = 'Pacific/Kiritimati'`;
    desk.at("2026-06-01T17:00:00Z");
    await desk.round();
    expect(await desk.intents()).toEqual(["2026-06-01 morning", "2026-06-02 morning"]);
  });

  it("is not given to whom nothing was asked, who chose neither way, or who was suspended", async () => {
    await desk.round();
    await desk.wish({ byMail: false });
    await desk.round();
    expect(await desk.intents()).toEqual([]);
    await desk.wish();
    await desk.sql`update "user" set suspended_at = now() where id = ${desk.runner.id}`;
    await desk.round();
    expect(desk.letters).toHaveLength(0);
  });

  it("is not given once the runner has told of the date, and is after what was told yesterday", async () => {
    await desk.wish();
    await desk.tell({ kind: "morning", at: "2026-05-31T06:00:00Z", pain: 2 });
    await desk.round();
    expect(desk.letters).toHaveLength(1);
    desk.at("2026-06-02T06:00:00Z");
    // Told half past seven in the morning in Tokyo, while it was yesterday still in London.
    await desk.tell({
      kind: "now",
      at: "2026-06-01T22:30:00Z",
      pain: 2,
      limp: false,
      zone: "Asia/Tokyo",
    });
    await desk.round();
    expect(desk.letters).toHaveLength(1);
    expect((await desk.effects("reminder")).map((row) => row.said)).toEqual([null, "not-needed"]);
  });

  it("is not given to whom the last answer sent to see someone", async () => {
    await desk.wish();
    await desk.sql`insert into decision (runner_id, id, asked_at, rules, question, guidance)
      values (${desk.runner.id}, ${uuidv7()}, now(), 'x', '{}',
        ${desk.sql.json({ refer: { flag: "RF-DVT", level: "sameDay", locks: ["all"] } })})`;
    await desk.round();
    expect(desk.letters).toHaveLength(0);
    expect(await desk.effects("reminder")).toMatchObject([{ done: true, said: "not-now" }]);
  });

  it("is four hours late at most: then the morning it asks about is over", async () => {
    await desk.wish();
    desk.at("2026-06-01T09:59:00Z");
    await desk.note();
    await desk.step();
    expect(await desk.effects("reminder")).toHaveLength(1);
    desk.at("2026-06-01T10:00:00Z");
    await desk.work();
    expect(desk.letters).toHaveLength(0);
    expect(await desk.effects("reminder")).toMatchObject([{ done: true, said: "too-late" }]);
    desk.at("2026-06-02T10:00:00Z");
    await desk.round();
    expect(await desk.intents()).toEqual(["2026-06-01 morning"]);
  });

  it("is followed by one more after three unanswered hours, if that was wanted, and by no third", async () => {
    await desk.wish({ followUp: true });
    await desk.round();
    for (const hour of ["08:55", "09:05", "09:10", "11:00", "13:30"]) {
      desk.at(`2026-06-01T${hour}:00Z`);
      await desk.round();
    }
    expect(desk.letters.map((letter) => letter.headers["subject"])).toEqual([
      "Your morning check-in",
      "Your morning check-in is still open",
    ]);
    desk.at("2026-06-02T06:00:00Z");
    await desk.round();
    await desk.tell({ kind: "morning", at: "2026-06-02T07:00:00Z", pain: 2 });
    desk.at("2026-06-02T09:05:00Z");
    await desk.round();
    expect(desk.letters).toHaveLength(3);
  });

  it("speaks the runner's language, says nothing of their health, and leads to the check-in in one tap", async () => {
    const french = await desk.person("zoe@example.org");
    await desk.sql`update "user" set locale = 'fr' where id = ${french.id}`;
    await Promise.all([desk.wish({ followUp: true }), desk.wish({ followUp: true }, french)]);
    await desk.round();
    desk.at("2026-06-01T09:05:00Z");
    await desk.round();
    expect(desk.letters).toHaveLength(4);
    const subjects = desk.letters.filter((one) => one.to === "zoe@example.org");
    expect(subjects.map((one) => one.headers["subject"])).toEqual([
      "Votre point du jour",
      "Votre point du jour vous attend encore",
    ]);
    for (const { headers, body } of desk.letters) {
      expect(body).toContain(`${desk.servers.env.WEB_URL}/check-in`);
      // A token may spell anything.
      const said = JSON.stringify([headers, body]).replaceAll(/https?:\S+/g, "");
      expect(said).not.toMatch(
        /achill|tendon|ankle|heel|pain|injur|health|douleur|cheville|blessure|sant[ée]|course/i,
      );
    }
  });
});
