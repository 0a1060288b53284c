import { describe, expect, it } from "vitest";
import { fitOf } from "#features/activity-files/fixtures/fit-file.ts";
import { outing } from "#features/activity-files/fixtures/outing.ts";
import { threadWorker, type Threads } from "#features/activity-files/fixtures/thread-worker.ts";
import { gpxOf, tcxOf } from "#features/activity-files/fixtures/xml-files.ts";
import { readFiles, type ReadProgress } from "#features/activity-files/read-files.ts";

const RUN = outing(10, 1600);
const READER = new URL("./worker.ts", import.meta.url);
const FAULTY = new URL("./fixtures/faulty-worker.ts", import.meta.url);
/** Short, so that the endless file ends soon; long enough for an honest one on a busy machine. */
const READ_LIMIT_MS = 1000;
const nothing = (): void => undefined;
const file = (bytes: Uint8Array, name: string): File => new File([bytes.slice()], name);

const unopened = (size: number, name: string) => ({
  name,
  size,
  arrayBuffer: () => Promise.reject(new Error("opened")),
});

async function read(files: Parameters<typeof readFiles>[0], script = READER, readLimitMs = 5000) {
  const threads: Threads = { started: 0, ended: 0 };
  const progress: ReadProgress[] = [];
  const readings = await readFiles(files, (step) => progress.push(step), {
    startWorker: () => threadWorker(script, threads),
    readLimitMs,
  });
  const codes = readings.map(({ result }) => (result.ok ? "ok" : result.code));
  return { threads, progress, readings, codes };
}

describe("several files dropped at once", { timeout: 30_000 }, () => {
  it("are read in one worker, in order, with a result and a word of progress for each", async () => {
    const files = [file(fitOf(RUN), "a.fit"), file(tcxOf(RUN), "b.tcx"), file(gpxOf(RUN), "c.gpx")];
    const { codes, threads, progress, readings } = await read(files);
    expect(codes).toEqual(["ok", "ok", "ok"]);
    expect(threads).toEqual({ started: 1, ended: 1 });
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(progress.map(({ reading }) => reading.name)).toEqual(["a.fit", "b.tcx", "c.gpx"]);
    const keys = readings.map(({ result }) => (result.ok ? result.activity.sourceKey : ""));
    expect(new Set(keys).size).toBe(1);
  });

  it("don't harm each other: an endless and a deadly one cost their own worker only", async () => {
    const files = ["one.fit", "endless.fit", "two.fit", "dies.fit", "three.fit"];
    const { codes, threads } = await read(
      files.map((name) => file(fitOf(RUN), name)),
      FAULTY,
      READ_LIMIT_MS,
    );
    expect(codes).toEqual(["ok", "too-slow", "ok", "reader-stopped", "ok"]);
    expect(threads).toEqual({ started: 3, ended: 3 });
  });

  it("leave the page its own time while one of them never ends", async () => {
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 10);
    await read([file(fitOf(RUN), "endless.fit")], FAULTY, READ_LIMIT_MS);
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(10);
  });
});

describe("a file that needs no reading to be refused", () => {
  it("is not opened when it is over 20 MiB or empty, and starts no worker", async () => {
    const { codes, threads } = await read([
      unopened(50_000_000, "year.fit"),
      unopened(0, "nothing.gpx"),
    ]);
    expect(codes).toEqual(["too-large", "empty"]);
    expect(threads.started).toBe(0);
  });

  it("says so when it can't be opened any more", async () => {
    expect((await read([unopened(10, "gone.fit")])).codes).toEqual(["unreadable"]);
  });

  it("asks for the connection when the reader itself can't be loaded", async () => {
    const missing = new URL("./no-such-worker.ts", import.meta.url);
    expect((await read([file(fitOf(RUN), "a.fit")], missing)).codes).toEqual(["reader-missing"]);
    const blocked = await readFiles([file(fitOf(RUN), "a.fit")], nothing, {
      startWorker: () => {
        throw new Error("blocked by policy");
      },
    });
    expect(blocked[0]?.result).toMatchObject({ ok: false, code: "reader-missing" });
  });
});
