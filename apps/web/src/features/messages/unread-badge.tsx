import { Count } from "@springback/ui/primitives/count";
import { cache, Suspense } from "react";
import { caller } from "#server.ts";
import { wordsOf } from "#words/server-words.ts";

/** Asked once for a page, however often it is shown there. A page without an answer shows none. */
const unread = cache(async (): Promise<number> => {
  const { n } = await caller.messages.unread().catch(() => ({ n: 0 }));
  return n;
});

/** How many messages of a coach wait, beside where they are read. The page doesn't wait for it. */
export function UnreadBadge() {
  return (
    <Suspense fallback={null}>
      <Unread />
    </Suspense>
  );
}

async function Unread() {
  const [n, say] = await Promise.all([unread(), wordsOf("unread")]);
  return n > 0 && <Count value={n} said={say("waiting", { n })} />;
}
