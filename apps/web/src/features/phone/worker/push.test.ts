import { expect, test } from "vitest";
import { listenForPushes, type PushScope } from "#features/phone/worker/push.ts";

/** A browser's side of a service worker: what it would show and open. */
function browser(windows: readonly string[] = []) {
  const done: string[] = [];
  const listeners = new Map<string, (event: never) => void>();
  const scope: PushScope = {
    registration: {
      showNotification: async (title, { body, lang, tag }) =>
        void done.push(`show ${title} | ${body} | ${lang} ${tag}`),
    },
    clients: {
      matchAll: async () =>
        windows.map((url) => ({ url, focus: async () => void done.push(`focus ${url}`) })),
      openWindow: async (url) => void done.push(`open ${url}`),
    },
    addEventListener: (kind: string, listen: (event: never) => void) =>
      void listeners.set(kind, listen),
  };
  listenForPushes(scope);
  const happen = async (kind: string, event: object): Promise<readonly string[]> => {
    let work: Promise<unknown> = Promise.resolve();
    const waitUntil = (given: Promise<unknown>): void => void (work = given);
    listeners.get(kind)?.({ ...event, waitUntil } as never);
    await work;
    return done;
  };
  const push = (text: string | null) =>
    happen("push", { data: text === null ? null : { json: () => JSON.parse(text) as unknown } });
  const tap = () =>
    happen("notificationclick", { notification: { close: () => void done.push("close") } });
  return { push, tap };
}

test.each([
  ['{"kind":"morning","locale":"en"}', "Your morning check-in | One tap opens it. | en"],
  ['{"kind":"followUp","locale":"en"}', "Your morning check-in is still open | One tap"],
  ['{"kind":"morning","locale":"fr"}', "Votre point du jour | Un geste suffit"],
])("a reminder %s shows “%s”", async (payload, words) => {
  expect((await browser().push(payload))[0]).toContain(words);
});

test.each([null, "", "{", "[]", "null", '{"kind":"sale","locale":"xx","title":"Buy"}'])(
  "a message that can't be read (%j) is shown as a plain reminder, never as what it says",
  async (payload) => {
    expect(await browser().push(payload)).toEqual([
      "show Your morning check-in | One tap opens it. | en check-in",
    ]);
  },
);

test("one tap opens the check-in", async () => {
  expect(await browser().tap()).toEqual(["close", "open /check-in"]);
});

test("a tap goes to the check-in that is open, and leaves a session in another window alone", async () => {
  const windows = ["https://springback.example/strength", "https://springback.example/check-in"];
  expect(await browser(windows).tap()).toEqual(["close", `focus ${windows[1]}`]);
  expect(await browser(windows.slice(0, 1)).tap()).toEqual(["close", "open /check-in"]);
});
