"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { type ReactNode, useSyncExternalStore } from "react";
import { later } from "#features/frame/later.tsx";
import { PLACES } from "#features/frame/places.ts";
import { MoreScreen } from "#features/more/more-screen.tsx";
import { rememberedOwner } from "#features/phone/owner.ts";
import { SyncBadge } from "#features/phone/badge/sync-badge.tsx";
import { isPhonePage, PHONE_PAGES, type PhonePage } from "#features/phone/phone-pages.ts";
import { PhoneProvider } from "#features/phone/phone-provider.tsx";
import { ShellLanguage } from "#features/phone/shell/shell-language.tsx";
import { useOnline } from "#features/phone/use-facts.ts";
import { testNamed } from "#features/tests/measured-by.ts";
import { TodayScreen } from "#features/today/today-screen.tsx";
import { WhyScreen } from "#features/today/why-screen.tsx";
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

/** Whose store this phone keeps; null until the browser has it in hand, and where it keeps none. */
function useOwner(): string | null {
  return useSyncExternalStore(neverChanges, rememberedOwner, () => null);
}

const FlareScreen = later(
  async () => (await import("#features/flare/flare-screen.tsx")).FlareScreen,
);
const RunsScreen = later(async () => (await import("#features/runs/runs-screen.tsx")).RunsScreen);
const SafetyScreen = later(
  async () => (await import("#features/safety/safety-screen.tsx")).SafetyScreen,
);
const StrengthScreen = later(
  async () => (await import("#features/strength/strength-screen.tsx")).StrengthScreen,
);
const DisagreeScreen = later(
  async () => (await import("#features/disagree/disagree-screen.tsx")).DisagreeScreen,
);
const TestsScreen = later(
  async () => (await import("#features/tests/tests-screen.tsx")).TestsScreen,
);
const ScoresScreen = later(
  async () => (await import("#features/tests/scores-screen.tsx")).ScoresScreen,
);

/** The test that this page's address names. */
function NamedTest() {
  return <TestsScreen asked={testNamed(new URLSearchParams(location.search).get("test"))} />;
}

/** The screens that the phone draws by itself, of its pages. Those of the morning are there at once; the others are on the phone too. */
const DRAWN: Readonly<Record<PhonePage, ReactNode>> = {
  "/today": <TodayScreen made={null} />,
  "/today/why": <WhyScreen made={null} />,
  "/check-in": <TodayScreen made={null} asksFirst />,
  "/disagree": <DisagreeScreen made={null} />,
  "/flare": <FlareScreen made={null} />,
  "/runs": <RunsScreen made={null} />,
  "/safety": <SafetyScreen />,
  "/strength": <StrengthScreen made={null} owner={null} />,
  "/more": <MoreScreen />,
  "/tests": <NamedTest />,
  "/scores": <ScoresScreen />,
};

/**
 * The frame around whatever the phone can draw by itself. Its links are the browser's own: a router would ask the server
 * for pages that it can't have.
 */
export function ShellScreen() {
  const frame = useWords("frame");
  const say = useWords("shell");
  const openedAt = useOpenedAt();
  const owner = useOwner();
  const online = useOnline();
  const page = openedAt !== null && isPhonePage(openedAt) ? openedAt : null;
  const nav = PLACES.map(({ href, key }) => ({
    href,
    label: frame(key),
    current: href === (page ? PHONE_PAGES[page] : openedAt),
  }));
  const drawn = page && owner !== null ? DRAWN[page] : undefined;
  return (
    <PageShell
      nav={nav}
      home="/today"
      account={online && openedAt !== null && <ShellLanguage openedAt={openedAt} />}
    >
      {drawn && owner !== null ? (
        <PhoneProvider ownerId={owner}>
          <FromPhone />
          <SyncBadge />
          {drawn}
        </PhoneProvider>
      ) : (
        <>
          <PageHead
            title={say("title")}
            lead={say(page || openedAt === null ? "lead" : "leadElsewhere")}
          />
          <Button wide onClick={() => location.reload()}>
            {say("tryAgain")}
          </Button>
        </>
      )}
    </PageShell>
  );
}

/** Over a screen of the phone's: where it comes from, and the way to ask the server again. */
function FromPhone() {
  const say = useWords("shell");
  return (
    <div className="mb-6">
      <Banner
        action={
          <Button kind="text" small onClick={() => location.reload()}>
            {say("tryAgain")}
          </Button>
        }
      >
        {say("drawn")}
      </Banner>
    </div>
  );
}
