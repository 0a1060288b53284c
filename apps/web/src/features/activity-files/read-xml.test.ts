import { describe, expect, it } from "vitest";
import { outing, START } from "#features/activity-files/fixtures/outing.ts";
import { refused, taken } from "#features/activity-files/fixtures/taken.ts";
import {
  gpxOf,
  gpxPoint,
  gpxText,
  segment,
  tcxOf,
  utf8,
} from "#features/activity-files/fixtures/xml-files.ts";

const RUN = outing(32, 5120);

const gpx = (inside: string): Uint8Array => utf8(`<gpx><trk>${inside}</trk></gpx>`);

describe("an XML file that could do harm", () => {
  it.each([
    ["a document type", `<?xml version="1.0"?><!DOCTYPE gpx SYSTEM "http://x/y.dtd"><gpx></gpx>`],
    ["an entity", `<!DOCTYPE gpx [<!ENTITY a "b">]><gpx>&a;</gpx>`],
    ["small letters", `<?xml version="1.0"?><!doctype gpx><gpx/>`],
    ["a second one after a comment", `<!-- x --><!DOCTYPE a><gpx/>`],
    ["one in the middle", `<gpx><trk><!ENTITY x "y"></trk></gpx>`],
  ])("is refused for %s", (_, text) => {
    expect(refused(utf8(text), "a.gpx").code).toBe("doctype");
  });

  it("is refused for a document type in UTF-16, and for one across two chunks", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE gpx><gpx/>`;
    const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(refused(wide).code).toBe("doctype");
    expect(refused(utf8(`<gpx>${" ".repeat(65_526)}<!DOCTYPE gpx></gpx>`)).code).toBe("doctype");
  });

  it("is refused when it is nested, split or stretched beyond any activity", () => {
    const many = Array.from({ length: 65 }, (_, i) => `a${i}="1"`).join(" ");
    expect(refused(gpx("<a>".repeat(40))).code).toBe("limits");
    expect(refused(gpx("<a/>".repeat(500_001))).code).toBe("limits");
    expect(refused(gpx(`<a ${many}/>`)).code).toBe("limits");
    expect(refused(gpx(`<a b="${"x".repeat(4097)}"/>`)).code).toBe("limits");
    expect(refused(gpx(`<a>${"x".repeat(70_000)}</a>`)).code).toBe("limits");
    expect(refused(gpx(`<!--${"x".repeat(2_000_000)}`)).code).toBe("limits");
  });
});

describe("a GPX or TCX file that is not what it should be", () => {
  it("is refused when its track has no times, or almost none: it has no duration", () => {
    expect(refused(gpxOf(RUN, false), "loop.gpx").code).toBe("no-times");
    const few = RUN.moments.map((moment, index) => gpxPoint(moment, index < 9)).join("");
    expect(refused(utf8(gpxText([few]))).code).toBe("no-times");
  });

  it("is refused when it holds waypoints or a course only", () => {
    const wpt = `<gpx><wpt lat="1" lon="2"><time>2026-01-01T00:00:00Z</time></wpt></gpx>`;
    expect(refused(utf8(`\uFEFF<?xml version="1.0"?>${wpt}`)).code).toBe("no-track");
    expect(refused(utf8("<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>")).code).toBe(
      "not-activity",
    );
    expect(refused(utf8(gpxText([gpxPoint(RUN.moments[0]!)]))).code).toBe("no-duration");
  });

  it("is taken up to the break, and says so", () => {
    for (const bytes of [gpxOf(RUN), tcxOf(RUN)]) {
      const activity = taken(bytes.subarray(0, Math.floor(bytes.length / 2)));
      expect(activity.durationMin).toBeGreaterThan(14);
      expect(activity.durationMin).toBeLessThan(18);
      expect(activity.partial).toContainEqual({ code: "breaksOff", n: 1 });
    }
    expect(refused(utf8("<gpx><trk>"), "a.gpx").code).toBe("damaged");
  });

  it("passes over an empty segment and adds nothing for a pause between segments", () => {
    const later = outing(10, 1000, { start: START + 3_600_000 }).moments;
    const activity = taken(utf8(gpxText([segment(RUN.moments), "", segment(later)])));
    expect(activity).toMatchObject({ distanceM: 6120, durationMin: 42 });
    expect(activity.endedAt).toBe("2026-03-01T08:40:05.000Z");
  });

  it("reads a byte-order mark and UTF-16", () => {
    const text = gpxText([segment(RUN.moments)]);
    expect(taken(utf8(`\uFEFF${text}`)).distanceM).toBe(5120);
    const wide = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(taken(new Uint8Array(wide)).distanceM).toBe(5120);
  });

  it("puts points in order of time and says so", () => {
    const activity = taken(utf8(gpxText([segment(RUN.moments.toReversed())])));
    expect(activity).toMatchObject({ distanceM: 5120, durationMin: 32 });
    expect(activity.partial).toContainEqual({ code: "outOfOrder", n: 1 });
  });

  it("keeps the time but not the place of a point off the map", () => {
    const off = RUN.moments.map((moment, i) => (i === 10 ? { ...moment, lat: 91 } : moment));
    const nan = RUN.moments.map((moment, i) =>
      i === 10 ? { ...moment, lon: Number.NaN } : moment,
    );
    for (const moments of [off, nan]) {
      const activity = taken(utf8(gpxText([segment(moments)])));
      expect(activity).toMatchObject({ distanceM: 5120, durationMin: 32 });
      expect(activity.partial).toContainEqual({ code: "pointsOffMap", n: 1 });
    }
  });

  it("takes 0, 0 for a receiver without a fix, not for a place", () => {
    const lost = RUN.moments.map((moment, i) => (i < 4 ? { ...moment, lat: 0, lon: 0 } : moment));
    const activity = taken(utf8(gpxText([segment(lost)])));
    expect(activity).toMatchObject({ distanceM: 5067, durationMin: 32, partial: [] });
  });

  it("leaves out points whose time is none", () => {
    const text = gpxText([segment(RUN.moments)]);
    const broken = text.replace("2026-03-01T07:45:05.000Z", "2026-02-31T07:45:05Z");
    expect(taken(utf8(broken)).partial).toContainEqual({ code: "pointsWithoutTime", n: 1 });
  });

  it("reads times without a zone as UTC and says so", () => {
    const text = gpxText([segment(RUN.moments)]).replaceAll(".000Z", "");
    const activity = taken(utf8(text));
    expect(activity.startedAt).toBe("2026-03-01T07:30:05.000Z");
    expect(activity.partial).toContainEqual({ code: "noZone", n: 1 });
  });

  it("takes the longest of several outings in one file", () => {
    const nextDay = outing(10, 1000, { start: START + 86_400_000 }).moments;
    const activity = taken(utf8(gpxText([segment(nextDay), segment(RUN.moments)])));
    expect(activity).toMatchObject({ distanceM: 5120, durationMin: 32 });
    expect(activity.partial).toContainEqual({ code: "severalOutings", n: 2 });
  });

  it("sums a TCX file from its points where its laps give no totals", () => {
    expect(taken(tcxOf(RUN, false))).toMatchObject({ distanceM: 5120, durationMin: 32 });
  });
});
