import type { RunnerOutputs } from "@springback/api/routers/runner";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { PLAN_LEVELS, type PlanLevel, STAYS } from "#features/plans/plan-levels.ts";
import { PlanAction } from "#features/plans/plan-action.tsx";

export type BillingState = RunnerOutputs["billing"]["state"];

function PlanColumn(props: { readonly plan: PlanLevel; readonly state: BillingState | null }) {
  const { plan, state } = props;
  const current = state?.level === plan.level;
  return (
    <li className="flex flex-col border-t border-hairline py-6 md:border-t-0 md:border-l md:px-5 md:py-1 md:first:border-l-0 md:first:pl-0 md:last:pr-0">
      <h2 className="flex items-baseline justify-between gap-3 text-lg font-semibold">
        {plan.name}
        {current && <span className="text-sm font-normal text-quiet">Your plan</span>}
      </h2>
      <p className="mt-1 flex items-baseline gap-2">
        <span className="display tabular text-3xl">{plan.price}</span>
        <span className="text-sm text-quiet">{plan.per}</span>
      </p>
      <p className="mt-2 font-medium">{plan.lead}</p>
      <ul className="mt-3 mb-6 flex flex-col gap-2 text-sm">
        {plan.has.map((line) => (
          <li key={line} className="border-t border-hairline pt-2 first:border-t-0 first:pt-0">
            {line}
          </li>
        ))}
      </ul>
      <div className="mt-auto">
        <PlanAction level={plan.level} state={state} />
      </div>
    </li>
  );
}

/** The three levels side by side, and what stays whatever happens. Open to visitors. */
export function PlansScreen({ state }: { readonly state: BillingState | null }) {
  return (
    <>
      <PageHead
        title="What it costs"
        lead="Safety and your own data are never for sale. You pay for progress and for people."
      />
      <ul className="mb-10 grid md:grid-cols-3">
        {PLAN_LEVELS.map((plan) => (
          <PlanColumn key={plan.level} plan={plan} state={state} />
        ))}
      </ul>
      <Section title="What stays when you leave" lead="Monthly, and ended with two taps.">
        <ul className="measure flex list-disc flex-col gap-1.5 pl-5">
          {STAYS.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="measure mt-4 text-quiet">
          The strength session and your coach's plan close at the end of what you paid for. Come
          back and they go on from where your record stands.
        </p>
      </Section>
    </>
  );
}
