"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { explain } from "@springback/core/explain";
import { ExerciseDrawing, hasDrawing } from "@springback/ui/domain/exercise-drawing";
import { StrengthItem } from "@springback/ui/domain/strength-item";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import Link from "next/link";
import { doseWords } from "#features/player/dose-words.ts";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useRuleWords } from "#words/use-rule-words.ts";
import { useWords } from "#words/use-words.ts";

type Plan = NonNullable<RunnerOutputs["plan"]["inForce"]>;

/** The plan as the coach published it, before any day's screening. */
export function PlanInForce({ plan, zone }: { readonly plan: Plan; readonly zone: string }) {
  const say = useWords("plan");
  const locale = useLocale();
  const coach = plan.coachName ?? say("yourCoach");
  return (
    <>
      <PageHead
        over={say("over", { coach, day: dayWords(plan.publishedAt, zone, locale) })}
        title={plan.title}
        action={
          <Link href="/strength" className={buttonClass({ kind: "quiet" })}>
            {say("todaysStrength")}
          </Link>
        }
      />
      {plan.note && (
        <blockquote className="border-l-2 border-ink pl-4">
          <p className="measure text-lg">{plan.note}</p>
          <p className="mt-1 text-sm text-quiet">{coach}</p>
        </blockquote>
      )}
      <Items items={plan.items} coach={coach} />
      {plan.kept.length > 0 && <Kept kept={plan.kept} coach={coach} />}
    </>
  );
}

function Items({ items, coach }: { readonly items: Plan["items"]; readonly coach: string }) {
  const say = useWords("plan");
  const sayDose = useWords("dose");
  const { cueOf, nameOf } = useExerciseNames();
  return (
    <ol>
      {items.map((item) => (
        <StrengthItem
          key={item.exercise}
          name={nameOf(item.exercise)}
          dose={doseWords({ ...item, side: "both" }, sayDose)}
          cue={cueOf(item.exercise, item.change ?? null)}
          changed={item.note && say("coachSays", { coach, note: item.note })}
          drawing={
            hasDrawing(item.exercise) && (
              <ExerciseDrawing exercise={item.exercise} label={nameOf(item.exercise)} />
            )
          }
        />
      ))}
    </ol>
  );
}

/** What the rules would change and the coach keeps, each with the reason and the rule. */
function Kept({ kept, coach }: { readonly kept: Plan["kept"]; readonly coach: string }) {
  const say = useWords("plan");
  const { nameOf } = useExerciseNames();
  const rules = useRuleWords();
  return (
    <Section title={say("keptTitle")} lead={say("keptLead")}>
      <ul>
        {kept.map(({ exercise: id, rule, reason }) => (
          <li
            key={`${id} ${rule}`}
            className="flex flex-col gap-1 border-b border-hairline py-4 last:border-b-0"
          >
            <p className="font-semibold">{nameOf(id)}</p>
            <p className="measure">{say("coachSays", { coach, note: reason })}</p>
            <p className="measure text-sm text-quiet">
              {say("theRule", { sentence: explain(rule, rules).sentence })}{" "}
              <span className="font-medium">{rule}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
