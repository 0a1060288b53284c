import { RoamingShell } from "#features/frame/roaming-shell.tsx";
import { type ReactNode, Suspense } from "react";
import { LanguageSwitch } from "#features/frame/language-switch.tsx";
import { type Place, PLACES } from "#features/frame/places.ts";
import { UnreadBadge } from "#features/messages/unread-badge.tsx";
import { TabWatch } from "#features/phone/sign-out/tab-watch.tsx";
import { BillingNotice } from "#features/subscription/billing-notice.tsx";
import { wordsOf } from "#words/server-words.ts";

interface Props {
  readonly place: Place;
  /** False on pages that are about the subscription themselves. */
  readonly notice?: boolean;
  readonly children: ReactNode;
}

/** The frame of every signed-in page: five places, the current one marked, and a word when the subscription asks for it. */
export async function AppFrame({ notice = true, ...props }: Props) {
  const say = await wordsOf("frame");
  const nav = PLACES.map(({ href, key }) => ({
    href,
    label: say(key),
    current: href === props.place,
    ...(key === "more" && { badge: <UnreadBadge /> }),
  }));
  return (
    <RoamingShell nav={nav} home="/today" account={<LanguageSwitch />}>
      <TabWatch />
      {notice && (
        <Suspense fallback={null}>
          <BillingNotice />
        </Suspense>
      )}
      {props.children}
    </RoamingShell>
  );
}
