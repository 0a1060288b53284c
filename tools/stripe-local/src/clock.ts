import { readFileSync } from "node:fs";

/**
 * The wall clock moved by the offset in `file` (JSON `{"offsetMs": number}`), which the apps read
 * too. A file that's absent or half written keeps the last offset read. Epoch seconds.
 */
export function fileClock(file: string | undefined): () => number {
  let offsetMs = 0;
  return () => {
    if (file) {
      try {
        const read = JSON.parse(readFileSync(file, "utf8")) as { offsetMs?: unknown };
        if (typeof read.offsetMs === "number" && Number.isFinite(read.offsetMs)) {
          offsetMs = read.offsetMs;
        }
      } catch {
        // Being rewritten just now, or not made yet.
      }
    }
    return Math.floor((Date.now() + offsetMs) / 1000);
  };
}
