"use client";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { type Facts, useFacts } from "#features/phone/use-facts.ts";
import { useWords } from "#words/use-words.ts";

type Waiting = "onPhone" | "offline" | NonNullable<Facts["halted"]>;

/** Why answers still wait, as a key of the words. */
export function waitsFor({ halted, online }: Pick<Facts, "halted" | "online">): Waiting {
  if (halted !== null) return halted;
  return online ? "onPhone" : "offline";
}

/**
 * How far the runner's answers have got: on this phone, or with us as well. Its line is kept free before the first sync, so that
 * nothing moves when it has something to say.
 */
export function SyncBadge() {
  return (
    <div className="mb-3 min-h-5">
      <Said />
    </div>
  );
}

function Said() {
  const say = useWords("phone");
  const locale = useLocale();
  const facts = useFacts();
  const { waiting, refused, lastSyncAt, zone } = facts;
  if (waiting === 0 && refused.length === 0 && lastSyncAt === null) return null;
  const synced = waiting === 0 && refused.length === 0;
  return (
    <output className="flex items-baseline gap-2 text-sm text-quiet">
      <Mark full={synced} />
      <div>
        {waiting > 0 && <Waits facts={facts} />}
        {refused.length > 0 && <p className="text-ink">{say("refused", { n: refused.length })}</p>}
        {synced && lastSyncAt && (
          <p>{say("synced", { when: momentWords(lastSyncAt, zone, locale) })}</p>
        )}
      </div>
    </output>
  );
}

/** What isn't with us yet, for a screen that stands over the badge; nothing without any. */
export function StillWaits() {
  const facts = useFacts();
  return facts.waiting > 0 && <Waits facts={facts} />;
}

/** What waits, and why, and where that is settled. Whoever is signed out comes back to this very page. */
function Waits({ facts }: { readonly facts: Facts }) {
  const say = useWords("phone");
  const n = facts.waiting;
  const why = waitsFor(facts);
  const signIn = why === "signedOut" && `/sign-in?next=${encodeURIComponent(here())}`;
  const way = why === "consent" ? "/agree" : signIn;
  return (
    <p>
      {say(why, { n })}{" "}
      {way && (
        <a className="link" href={way}>
          {say(signIn ? "signIn" : "agree", { n })}
        </a>
      )}
    </p>
  );
}

/** Where the runner is. The server never asks: nothing waits before the phone's store is open. */
const here = (): string => location.pathname + location.search;

/** A dot that is full once everything is with us: the words say the same. */
function Mark({ full }: { readonly full: boolean }) {
  return (
    <span
      aria-hidden
      className={`inline-block size-2 shrink-0 rounded-full border border-quiet ${full ? "bg-quiet" : ""}`}
    />
  );
}
