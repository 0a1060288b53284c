import type { CoachOutputs } from "@springback/api/routers/coach";
import { describeFinding } from "@springback/core/explain";
import { buttonClass } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { doseWords } from "#features/plan/dose-words.ts";
import { dateWords } from "#features/words/moment-words.ts";
import { EXERCISE_WORDS, nameOf, RULE_WORDS } from "#features/words/rule-words.ts";

type Runner = CoachOutputs["runners"]["read"];

/** The plan in force in a few lines, and whether it still passes. */
export function PlanSummary({ view }: { readonly view: Runner }) {
  const { plan, planFindings, runner } = view;
  const edit = (
    <Link
      href={`/runners/${runner.id}/plan`}
      className={buttonClass({ kind: planFindings.length > 0 ? "primary" : "quiet", small: true })}
    >
      {plan ? "Edit the plan" : "Make a plan"}
    </Link>
  );
  if (!plan) {
    return (
      <Section
        title="Strength plan"
        action={edit}
        lead="None yet: the ladder's own session applies."
      />
    );
  }
  const by = plan.coachName ? ` by ${plan.coachName}` : "";
  return (
    <Section
      title="Strength plan"
      action={edit}
      lead={`${plan.title}, version ${plan.version}${by}, ${dateWords(plan.publishedAt, runner.zone)}`}
    >
      <ul>
        {plan.items.map((item) => {
          const found = planFindings.filter((one) => one.exercise === item.exercise);
          return (
            <li key={item.exercise} className="border-b border-hairline py-2.5 last:border-b-0">
              <p className="flex items-baseline justify-between gap-4">
                <span className="font-medium">{nameOf(item.exercise)}</span>
                <span className="tabular shrink-0 text-sm text-quiet">{doseWords(item)}</span>
              </p>
              {plan.kept
                .filter((one) => one.exercise === item.exercise)
                .map((one) => (
                  <p key={one.rule} className="measure text-sm text-quiet">
                    Kept against {one.rule}: {one.reason}
                  </p>
                ))}
              {found.map((one) => (
                <p key={one.rule} className="measure text-sm text-see">
                  {describeFinding(one, RULE_WORDS, EXERCISE_WORDS)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
