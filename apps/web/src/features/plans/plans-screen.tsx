import type { RunnerOutputs } from "@springback/api/routers/runner";
import { TRIAL_DAYS } from "@springback/api/trial";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { dayWords } from "@springback/words/days";
import { priceWords } from "@springback/words/measures";
import { PlanAction } from "#features/plans/plan-action.tsx";
import { PLAN_LEVELS, type PlanLevel, STAYS } from "#features/plans/plan-levels.ts";
import { PlanTable } from "#features/plans/plan-table.tsx";
import { currentLocale, wordsOf } from "#words/server-words.ts";

export type BillingState = RunnerOutputs["billing"]["state"];

interface Props {
  /** Null for a visitor. */
  readonly state: BillingState | null;
  readonly zone: string;
}

async function PlanColumn({ plan, state, zone }: Props & { readonly plan: PlanLevel }) {
  const [say, locale] = await Promise.all([wordsOf("plans"), currentLocale()]);
  const { level } = plan;
  return (
    <li className="flex flex-col border-t border-hairline py-6 md:border-t-0 md:border-l md:px-5 md:py-1 md:first:border-l-0 md:first:pl-0 md:last:pr-0">
      <h2 className="flex items-baseline justify-between gap-3 text-lg font-semibold">
        {say(level)}
        {state?.level === level && (
          <span className="text-sm font-normal text-quiet">{say("yourPlan")}</span>
        )}
      </h2>
      <p className="mt-1 flex items-baseline gap-2">
        <span className="display tabular text-3xl">{priceWords(plan.price, locale)}</span>
        <span className="text-sm text-quiet">{say(plan.per)}</span>
      </p>
      <p className="mt-2 font-medium">{say(plan.lead)}</p>
      <ul className="mt-3 mb-6 flex flex-col gap-2 text-sm">
        {plan.has.map((line) => (
          <li key={line} className="border-t border-hairline pt-2 first:border-t-0 first:pt-0">
            {say(line)}
          </li>
        ))}
      </ul>
      <div className="mt-auto">
        {level === "runner" && <Trial state={state} zone={zone} />}
        <PlanAction level={level} state={state} />
      </div>
    </li>
  );
}

/** What can be tried, or the day on which the trying ends; nothing for whoever had a plan before. */
async function Trial({ state, zone }: Props) {
  const [say, locale] = await Promise.all([wordsOf("plans"), currentLocale()]);
  const until = state?.reason === "trial" ? state.shownUntil : null;
  if (until === null && state?.mayTry === false) return null;
  return (
    <p className="mb-3 text-sm">
      {until === null
        ? say("trial", { days: TRIAL_DAYS })
        : say("trialUntil", { date: dayWords(until, zone, locale) })}
    </p>
  );
}

/** The three levels side by side, then thing by thing, and what stays whatever happens. Open to visitors. */
export async function PlansScreen({ state, zone }: Props) {
  const say = await wordsOf("plans");
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <ul className="mb-10 grid md:grid-cols-3">
        {PLAN_LEVELS.map((plan) => (
          <PlanColumn key={plan.level} plan={plan} state={state} zone={zone} />
        ))}
      </ul>
      <Section title={say("rowByRow")} lead={say("rowByRowLead")}>
        <PlanTable />
      </Section>
      <Section title={say("staysTitle")} lead={say("staysLead")}>
        <ul className="measure flex list-disc flex-col gap-1.5 pl-5">
          {STAYS.map((line) => (
            <li key={line}>{say(line)}</li>
          ))}
        </ul>
        <p className="measure mt-4 text-quiet">{say("staysMore")}</p>
      </Section>
    </>
  );
}
