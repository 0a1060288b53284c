"use client";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { useSyncExternalStore } from "react";
import { PLACES } from "#features/frame/places.ts";
import { isPhonePage, PHONE_PAGES } from "#features/phone/phone-pages.ts";
import { useWords } from "#words/use-words.ts";

const neverChanges = () => () => undefined;

/** The address this page was opened at; null until the browser has it in hand, as the server knows only its own. */
function useOpenedAt(): string | null {
  return useSyncExternalStore(
    neverChanges,
    () => location.pathname,
    () => null,
  );
}

/**
 * The frame around whatever the phone can draw by itself. Its links are the browser's own: a router would ask the server
 * for pages that it can't have.
 */
export function ShellScreen() {
  const frame = useWords("frame");
  const say = useWords("shell");
  const openedAt = useOpenedAt();
  const page = openedAt !== null && isPhonePage(openedAt) ? openedAt : null;
  const nav = PLACES.map(({ href, key }) => ({
    href,
    label: frame(key),
    current: href === (page ? PHONE_PAGES[page] : openedAt),
  }));
  return (
    <PageShell nav={nav} home="/today">
      <PageHead
        title={say("title")}
        lead={say(page || openedAt === null ? "lead" : "leadElsewhere")}
      />
      <Button wide onClick={() => location.reload()}>
        {say("tryAgain")}
      </Button>
    </PageShell>
  );
}
