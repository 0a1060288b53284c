/**
 * Activity files, from the drop to a session. The way of a file:
 *
 *     drop -> readFiles (page) -> worker.ts -> readActivity -> ReadActivity -> sentNumbers -> the API
 *                                                                          -> toSessionEntry (the fact that is stored)
 *
 * - read-files.ts opens the files and guards the worker: 20 MiB before opening, 5 seconds a file, a fresh worker after a
 *   hang or a crash. The page's policy needs `worker-src 'self'`; there is no blob worker and no eval.
 * - read-activity.ts decides by content: FIT (fit-frames.ts, read-fit.ts), or XML streamed by saxes within limits
 *   (walk-xml.ts) to GPX (read-gpx.ts) or TCX (read-tcx.ts). Each gives a Track (track.ts).
 * - sum-up.ts makes the numbers of a Track: measure.ts the metres and moving seconds, cadence.ts the steps a minute,
 *   source-key.ts what makes the same activity known again. Positions end here.
 * - read-result.ts names every reason for which a file is not taken, and all that is left out of one that is; the sentences
 *   are among the words.
 */
import type { ReadResult, RefusalCode } from "#features/activity-files/read-result.ts";
import { MAX_BYTES, refuse } from "#features/activity-files/refusal.ts";

/** A file that takes longer is given up: the largest honest ones take well under a second. */
const READ_LIMIT_MS = 5000;
/** The reader's own script may come over a slow line. */
const LOAD_LIMIT_MS = 30_000;

export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

export type ReadReply =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly result: ReadResult };

export interface FileReading {
  readonly name: string;
  readonly result: ReadResult;
}

export interface ReadProgress {
  /** The file just finished. */
  readonly reading: FileReading;
  readonly done: number;
  readonly total: number;
}

/** The part of a web Worker that is used here. */
export type ReaderWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "addEventListener" | "removeEventListener"
>;

export interface ReadFilesOptions {
  readonly startWorker?: () => ReaderWorker;
  readonly readLimitMs?: number;
}

/** What of a File is read; a File is one. */
export type ReadableFile = Pick<File, "name" | "size" | "arrayBuffer">;

/**
 * Reads activity files one after another in one worker and gives a result for each, in their order; it never rejects.
 * A file over 20 MiB or without bytes is refused unopened. A file that takes longer than 5 seconds costs its worker: that
 * one is ended, the next file gets a fresh one, and the page is never blocked. `onProgress` is told after every file.
 */
export async function readFiles(
  files: readonly ReadableFile[],
  onProgress: (progress: ReadProgress) => void,
  options: ReadFilesOptions = {},
): Promise<readonly FileReading[]> {
  const reader = createReader(options.startWorker ?? startReader, options.readLimitMs);
  const readings: FileReading[] = [];
  try {
    for (const file of files) {
      // One at a time, so that one file's bytes at most are in memory.
      // oxlint-disable-next-line no-await-in-loop
      const reading = { name: file.name, result: await readOne(file, reader) };
      readings.push(reading);
      onProgress({ reading, done: readings.length, total: files.length });
    }
  } finally {
    reader.close();
  }
  return readings;
}

function startReader(): ReaderWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

async function readOne(file: ReadableFile, reader: Reader): Promise<ReadResult> {
  if (file.size > MAX_BYTES) return refuse("too-large");
  if (file.size === 0) return refuse("empty");
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refuse("unreadable");
  }
  return reader.read({ bytes, name: file.name });
}

interface Reader {
  read(request: ReadRequest): Promise<ReadResult>;
  close(): void;
}

function createReader(start: () => ReaderWorker, readLimitMs = READ_LIMIT_MS): Reader {
  let worker: ReaderWorker | null = null;
  const close = (): void => {
    worker?.terminate();
    worker = null;
  };
  const fail = (code: RefusalCode): ReadResult => {
    close();
    return refuse(code);
  };
  return {
    close,
    async read(request) {
      try {
        if (worker === null) {
          worker = start();
          const first = await replyOf(worker, LOAD_LIMIT_MS);
          if (first?.kind !== "ready") return fail("reader-missing");
        }
      } catch {
        return fail("reader-missing");
      }
      try {
        const answer = replyOf(worker, readLimitMs);
        worker.postMessage(request, [request.bytes]);
        const reply = await answer;
        if (reply?.kind === "result") return reply.result;
        return fail("too-slow");
      } catch {
        return fail("reader-stopped");
      }
    },
  };
}

/** The worker's next message; null when none comes in time; rejects when the worker fails. */
function replyOf(worker: ReaderWorker, limitMs: number): Promise<ReadReply | null> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.removeEventListener("message", heard);
      worker.removeEventListener("error", failed);
      worker.removeEventListener("messageerror", failed);
      finish();
    };
    const heard = (event: MessageEvent<ReadReply>): void => settle(() => resolve(event.data));
    const failed = (): void => settle(() => reject(new Error("The reader stopped.")));
    const timer = setTimeout(() => settle(() => resolve(null)), limitMs);
    worker.addEventListener("message", heard);
    worker.addEventListener("error", failed);
    worker.addEventListener("messageerror", failed);
  });
}
