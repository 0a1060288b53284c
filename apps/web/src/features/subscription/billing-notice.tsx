import { Banner } from "@springback/ui/primitives/banner";
import Link from "next/link";
import { dateSentence, isNoticed } from "#features/subscription/subscription-words.ts";
import { caller } from "#server.ts";

/** One quiet line on the runner's pages while their subscription asks for something. Never stands in a page's way. */
export async function BillingNotice() {
  const state = await caller.billing.state().catch(() => null);
  if (!state || !isNoticed(state)) return null;
  const overview = await caller.account.overview().catch(() => null);
  return (
    <div className="mb-6">
      <Banner
        action={
          <Link href="/subscription" className="link inline-flex min-h-11 items-center text-sm">
            Subscription
          </Link>
        }
      >
        {state.words} {overview && dateSentence(state, overview.zone)}
      </Banner>
    </div>
  );
}
