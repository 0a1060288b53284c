import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addPerson } from "#testing/people.ts";
import { ReminderDesk } from "#testing/reminder-desk.ts";

let desk: ReminderDesk;
beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

const pause = (pausedUntil: string | null, as = desk.runner) =>
  desk.change("reminders.pause", { pausedUntil }, as);

/** One look at each of these instants. */
async function looks(...instants: readonly string[]): Promise<void> {
  for (const instant of instants) {
    desk.at(instant);
    await desk.round();
  }
}

describe("a pause of the reminders", () => {
  it("lasts until the morning the runner chose; then they come again by themselves, and none is made up for", async () => {
    await desk.wish({ followUp: true });
    await pause("2026-06-04");
    await looks("2026-06-01T06:00:00Z", "2026-06-02T06:00:00Z", "2026-06-03T09:05:00Z");
    expect(await desk.effects("reminder")).toEqual([]);
    await looks("2026-06-04T05:59:00Z");
    expect(desk.letters).toHaveLength(0);
    await looks("2026-06-04T06:00:00Z", "2026-06-04T06:05:00Z", "2026-06-05T06:00:00Z");
    expect(desk.letters).toHaveLength(2);
    expect(await desk.intents()).toEqual(["2026-06-04 morning", "2026-06-05 morning"]);
  });

  it("silences what was decided before it: the mail that waits, and the second reminder of a morning", async () => {
    await desk.wish({ followUp: true });
    await looks("2026-06-01T06:00:00Z");
    desk.at("2026-06-02T06:00:00Z");
    await desk.note();
    await desk.step();
    await pause("2026-06-10");
    await desk.work();
    expect(await desk.effects("reminder")).toEqual([
      { done: true, said: null },
      { done: true, said: "off" },
    ]);
    await looks("2026-06-02T09:05:00Z");
    expect(desk.letters).toHaveLength(1);
  });

  it("is ended by the runner at any time, and says so until then; what they chose stays as it was", async () => {
    await desk.wish();
    expect((await pause("2026-06-20")).data).toMatchObject({
      ...{ pausedUntil: "2026-06-20", today: "2026-06-01" },
      wishes: { atMinute: 420, byMail: true },
    });
    await desk.wish({ atMinute: 480 });
    await looks("2026-06-02T07:00:00Z");
    expect(desk.letters).toHaveLength(0);
    expect((await pause(null)).data).toMatchObject({
      pausedUntil: null,
      wishes: { atMinute: 480 },
    });
    await looks("2026-06-03T07:00:00Z");
    expect(await desk.intents()).toEqual(["2026-06-03 morning"]);
  });

  it("is over on the screen once its day has come", async () => {
    await desk.wish();
    await pause("2026-06-02");
    desk.at("2026-06-01T22:59:00Z");
    expect((await desk.wish()).data).toMatchObject({ pausedUntil: "2026-06-02" });
    // Midnight in London.
    desk.at("2026-06-01T23:00:00Z");
    expect((await desk.wish()).data).toMatchObject({ pausedUntil: null, today: "2026-06-02" });
  });

  it("ends on a day to come, on the runner's calendar, and on no other", async () => {
    await desk.wish();
    for (const day of ["2026-06-01", "2026-05-31", "0000-01-01", "2026-06-31", "soon"])
      expect((await pause(day)).status, day).toBe(400);
    await desk.sql`update runner set zone = 'Pacific/Kiritimati'`;
    desk.at("2026-06-01T11:00:00Z");
    expect((await pause("2026-06-02")).status).toBe(400);
    expect((await pause("2026-06-03")).status).toBe(200);
  });

  it("is one runner's: others are reminded, and who never chose any reminder has nothing to pause", async () => {
    const other = await addPerson(desk.servers, "runner", { email: "zoe@example.org" });
    await desk.wish();
    expect((await pause("2026-06-20", other)).data).toMatchObject({
      ...{ wishes: null, pausedUntil: null },
    });
    await desk.round();
    expect(desk.letters).toHaveLength(1);
  });
});

describe("a pause, away from home", () => {
  it("ends at the chosen hour where the clocks have changed meanwhile", async () => {
    await desk.wish();
    desk.at("2026-10-20T12:00:00Z");
    await pause("2026-10-25");
    // The hour went back in the night: seven in London is seven in Greenwich again.
    await looks("2026-10-24T06:00:00Z", "2026-10-25T06:00:00Z");
    expect(desk.letters).toHaveLength(0);
    await looks("2026-10-25T07:00:00Z", "2026-10-25T08:00:00Z");
    expect(desk.letters).toHaveLength(1);

    desk.at("2027-03-26T12:00:00Z");
    await pause("2027-03-28");
    await looks("2027-03-27T07:00:00Z", "2027-03-28T05:59:00Z");
    expect(desk.letters).toHaveLength(1);
    await looks("2027-03-28T06:00:00Z");
    expect(desk.letters).toHaveLength(2);
  });

  it("ends with the date where the runner is, once, though they come home to the day before", async () => {
    await desk.wish();
    await pause("2026-06-10");
    await desk.sql`update runner set zone = 'Pacific/Kiritimati'`;
    // Seven in the morning of the tenth there; still the ninth in London.
    await looks("2026-06-09T16:59:00Z");
    expect(desk.letters).toHaveLength(0);
    await looks("2026-06-09T17:00:00Z");
    expect(await desk.intents()).toEqual(["2026-06-10 morning"]);
    await desk.sql`update runner set zone = 'America/Los_Angeles'`;
    // The ninth once more, then the tenth once more: neither is a second reminder of the tenth.
    await looks("2026-06-09T17:30:00Z", "2026-06-10T14:00:00Z", "2026-06-11T14:00:00Z");
    expect(await desk.intents()).toEqual(["2026-06-10 morning", "2026-06-11 morning"]);
    expect(desk.letters).toHaveLength(2);
  });
});
