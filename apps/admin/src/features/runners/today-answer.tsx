import type { CoachOutputs } from "@springback/api/routers/coach";
import {
  describeDecision,
  distance,
  explain,
  sourceWords,
  usedFacts,
} from "@springback/core/explain";
import { DecisionCard } from "@springback/ui/domain/decision-card";
import { ReasonList } from "@springback/ui/domain/reason-list";
import { Section } from "@springback/ui/primitives/section";
import { OverrideDialog } from "#features/runners/override-dialog.tsx";
import { endWords, momentWords } from "#features/words/moment-words.ts";
import { RULE_WORDS } from "#features/words/rule-words.ts";

type Runner = CoachOutputs["runners"]["read"];

function Overrides({ view }: { readonly view: Runner }) {
  const { overrides, runner, at } = view;
  return (
    <Section
      title="Rules set aside"
      action={<OverrideDialog runnerId={runner.id} name={runner.name} />}
      {...(overrides.length === 0 ? { lead: "None. Every rule applies as written." } : {})}
    >
      {overrides.length > 0 && (
        <ul>
          {overrides.map((one) => (
            <li
              key={`${one.rule} ${one.since}`}
              className="border-b border-hairline py-3 last:border-b-0"
            >
              <p className="font-semibold">
                {one.rule}: {explain(one.rule, RULE_WORDS).title}
              </p>
              <p className="measure text-sm">{one.reason}</p>
              <p className="text-sm text-quiet">
                {one.by}, until {endWords(one.until, at, runner.zone)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What the runner reads today, with every rule behind it, and what the coach has set aside. */
export function TodayAnswer({ view }: { readonly view: Runner }) {
  const { guidance, runner, lastWord, runCapM } = view;
  const words = describeDecision(guidance, RULE_WORDS);
  const heard = lastWord ? `Last answer ${momentWords(lastWord, runner.zone)}` : "No answer yet";
  return (
    <>
      {guidance.reasons[0]?.rule === "B0" ? (
        <p className="measure">
          Today {runner.name} is told to rest and to see someone, and nothing else, until that flag
          is closed. {heard}.
        </p>
      ) : (
        <DecisionCard
          compact
          decision={guidance.decision}
          over={`What ${runner.name} reads now. ${heard}.`}
          headline={words.headline}
          because={words.because}
          wouldChange={words.next}
        />
      )}
      {guidance.decision !== "rest" && runCapM !== null && (
        <p className="mt-3 text-sm text-quiet">
          The longest run allowed now is {distance(runCapM, RULE_WORDS)}.
        </p>
      )}
      <details className="mt-4 mb-8">
        <summary className="link inline-flex min-h-11 items-center text-sm">
          Every rule that applied, with its numbers and source
        </summary>
        <div className="pt-4">
          <ReasonList
            reasons={guidance.reasons.map((reason) => ({
              ...explain(reason.rule, RULE_WORDS),
              ...{ rule: reason.rule, source: sourceWords(reason.source, RULE_WORDS) },
              used: usedFacts(reason, RULE_WORDS),
            }))}
          />
        </div>
      </details>
      <Overrides view={view} />
    </>
  );
}
