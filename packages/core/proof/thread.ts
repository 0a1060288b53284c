import { parentPort, workerData } from "node:worker_threads";
import { checkHistory, noHistories } from "./history-check.ts";
import { drawHistory } from "./history-draw.ts";
import { checkBlock } from "./slice-check.ts";
import { blocks } from "./slice.ts";
import { Tally } from "./tally.ts";

/** What one thread is given: its share is every `of`-th block or seed, from `which`. */
export interface Share {
  readonly work: "slice" | "histories";
  readonly which: number;
  readonly of: number;
  readonly from: number;
  readonly count: number;
}

function walkSlice({ which, of, count }: Share): unknown {
  const tally = new Tally();
  for (const block of blocks()) {
    if (block.index < count && block.index % of === which) checkBlock(block, tally);
  }
  return tally.counts();
}

function liveHistories({ which, of, from, count }: Share): unknown {
  const counts = noHistories();
  for (let seed = from + which; seed < from + count; seed += of) {
    checkHistory(drawHistory(seed), seed, counts);
  }
  return counts;
}

const share = workerData as Share;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(share.work === "slice" ? walkSlice(share) : liveHistories(share));
