import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Share } from "./thread.ts";

/** Splits work over every core, and gives back what each thread counted. */
export async function onAllCores<Counted>(work: Omit<Share, "which" | "of">): Promise<Counted[]> {
  const of = availableParallelism();
  return Promise.all(
    Array.from({ length: of }, (_, which) => onOneThread<Counted>({ ...work, which, of })),
  );
}

function onOneThread<Counted>(workerData: Share): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./thread.ts", import.meta.url), { workerData });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`A thread ended early (${code}).`)));
  });
}
