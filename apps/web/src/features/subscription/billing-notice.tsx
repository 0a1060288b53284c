import { Banner } from "@springback/ui/primitives/banner";
import Link from "next/link";
import { dateSentences, stepWays } from "#features/subscription/subscription-words.ts";
import { caller } from "#server.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

/** One quiet line on the runner's pages while their subscription asks for something. Never stands in a page's way. */
export async function BillingNotice() {
  const state = await caller.billing.state().catch(() => null);
  if (!state?.everyPage) return null;
  const overview = await caller.account.overview().catch(() => null);
  if (!overview) return null;
  const [say, locale] = await Promise.all([wordsOf("subscription"), currentLocale()]);
  return (
    <div className="mb-6">
      <Banner
        action={
          <Link href="/subscription" className="link inline-flex min-h-11 items-center text-sm">
            {say(stepWays(state).link)}
          </Link>
        }
      >
        {[state.words, ...dateSentences(state, { say, locale, zone: overview.zone })].join(" ")}
      </Banner>
    </div>
  );
}
