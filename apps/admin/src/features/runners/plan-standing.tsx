import type { CoachOutputs } from "@springback/api/routers/coach";
import { Banner } from "@springback/ui/primitives/banner";
import { dateSentences, NEWS, STAYS } from "#features/billing/billing-words.ts";
import { dateWords } from "#features/words/moment-words.ts";

type Runner = CoachOutputs["runners"]["read"];

/** That the runner's plan is at risk, closed or about to close: since when, what comes next and whose turn it is. */
export function PlanStanding({ view }: { readonly view: Runner }) {
  const { billing, runner } = view;
  if (!billing) return null;
  const { title, next } = NEWS[billing.news];
  const day = (at: number) => dateWords(new Date(at).toISOString(), runner.zone);
  return (
    <div className="mb-6">
      <Banner title={title}>
        <p>{dateSentences(billing.dates, day)}</p>
        <p className="mt-1">
          {next} {STAYS}
        </p>
      </Banner>
    </div>
  );
}
