import { nextFlares } from "#features/phone/queue/flares.ts";
import { nextBatch } from "#features/phone/queue/next-batch.ts";
import type { Queue } from "#features/phone/queue/phone-fact.ts";

/** Whether something that was said here could be sent: an answer, or that it is worse. */
export function waits(queue: Queue): boolean {
  return nextBatch(queue).length > 0 || nextFlares(queue).length > 0;
}
