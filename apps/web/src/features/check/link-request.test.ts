import { describe, expect, it } from "vitest";
import { emptyDraft } from "#features/check/draft.ts";
import { linkRequest, saveFaults } from "#features/check/link-request.ts";
import { nothingOfSave } from "#features/check/typed.ts";

const filled = { ...nothingOfSave, email: "nora@example.org", consent: true };

describe("keeping a first visit", () => {
  it("begins with neither consent ticked, and needs the one about health data alone", () => {
    expect(nothingOfSave).toMatchObject({ consent: false, news: false });
    expect(saveFaults(nothingOfSave)).toEqual({ email: "typeEmail", consent: "consentMissing" });
    expect(saveFaults(filled)).toEqual({});
    expect(saveFaults({ ...filled, time: "" })).toEqual({ time: "giveTime" });
    expect(saveFaults({ ...filled, time: "", reminds: false })).toEqual({});
  });

  it("sends each consent by itself, and a time only where a reminder is wanted", () => {
    const sent = linkRequest(emptyDraft(), filled, "Europe/Paris");
    expect(sent).toMatchObject({ consent: "health-data-1", remindAt: 420, zone: "Europe/Paris" });
    expect(sent).not.toHaveProperty("news");
    const other = linkRequest(emptyDraft(), { ...filled, news: true, reminds: false }, "UTC");
    expect(other).toMatchObject({ consent: "health-data-1", news: "news-1" });
    expect(other).not.toHaveProperty("remindAt");
  });
});
