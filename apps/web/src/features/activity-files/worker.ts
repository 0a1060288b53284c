import { readActivity } from "#features/activity-files/read-activity.ts";
import type { ReadReply, ReadRequest } from "#features/activity-files/read-files.ts";

/** The reader's own thread: it gets bytes, gives back a result, keeps nothing and asks the network for nothing. */
// A worker's postMessage takes no target origin; the rule knows only the window's.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const reply = (message: ReadReply): void => self.postMessage(message);

self.addEventListener("message", (event: MessageEvent<ReadRequest>) => {
  const { bytes, name } = event.data;
  reply({ kind: "result", result: readActivity(new Uint8Array(bytes), name) });
});

reply({ kind: "ready" });
