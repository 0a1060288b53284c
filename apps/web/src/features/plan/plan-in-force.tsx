import type { RunnerOutputs } from "@springback/api/routers/runner";
import { explain } from "@springback/core/explain";
import { ExerciseDrawing, hasDrawing } from "@springback/ui/domain/exercise-drawing";
import { StrengthItem } from "@springback/ui/domain/strength-item";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { dayWords } from "#features/today/day-words.ts";
import { RULE_WORDS } from "#words/rule-words.ts";
import { cueOf, nameOf } from "#words/exercise-words.ts";

type Plan = NonNullable<RunnerOutputs["plan"]["inForce"]>;

/** The plan as the coach published it, before any day's screening. */
export function PlanInForce({ plan, zone }: { readonly plan: Plan; readonly zone: string }) {
  const coach = plan.coachName ?? "Your coach";
  return (
    <>
      <PageHead
        over={`${coach}, ${dayWords(plan.publishedAt, zone)}`}
        title={plan.title}
        action={
          <Link href="/strength" className={buttonClass({ kind: "quiet" })}>
            Today&rsquo;s strength
          </Link>
        }
      />
      {plan.note && (
        <blockquote className="border-l-2 border-ink pl-4">
          <p className="measure text-lg">{plan.note}</p>
          <p className="mt-1 text-sm text-quiet">{coach}</p>
        </blockquote>
      )}
      <ol>
        {plan.items.map((item) => (
          <StrengthItem
            key={item.exercise}
            name={nameOf(item.exercise)}
            dose={doseOf(item)}
            cue={cueOf(item.exercise, item.change ?? null)}
            changed={item.note && `${coach}: ${item.note}`}
            drawing={
              hasDrawing(item.exercise) && (
                <ExerciseDrawing exercise={item.exercise} label={nameOf(item.exercise)} />
              )
            }
          />
        ))}
      </ol>
      {plan.kept.length > 0 && (
        <Section
          title="Kept by your coach"
          lead="The rules would change these. Your coach keeps them in your plan, and says why. On the day the rules still check each session, and put something safer in its place where they must."
        >
          <ul>
            {plan.kept.map(({ exercise: id, rule, reason }) => (
              <li
                key={`${id} ${rule}`}
                className="flex flex-col gap-1 border-b border-hairline py-4 last:border-b-0"
              >
                <p className="font-semibold">{nameOf(id)}</p>
                <p className="measure">
                  {coach}: {reason}
                </p>
                <p className="measure text-sm text-quiet">
                  The rule: {explain(rule, RULE_WORDS).sentence}{" "}
                  <span className="font-medium">{rule}</span>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function doseOf({ sets, reps, holdSeconds }: Plan["items"][number]): string {
  if (holdSeconds !== null) return `${sets} × ${holdSeconds} s`;
  return reps === null ? `${sets} times` : `${sets} × ${reps}`;
}
