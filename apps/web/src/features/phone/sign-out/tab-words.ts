/** What the tabs of one browser tell each other of a sign-out: it begins, it is done, it didn't get through. */
export type TabWord = "leaving" | "left" | "stayed";

const CHANNEL = "springback-session";

/** Tells every other tab, and the other parts of this one. */
export function tellTabs(word: TabWord): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  // A channel is this origin's alone; the rule knows only the window's postMessage.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(word);
  channel.close();
}

/** Calls back at each word of another tab. Gives what ends that. */
export function hearTabs(listener: (word: TabWord) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }) => listener(data as TabWord));
  return () => channel.close();
}
