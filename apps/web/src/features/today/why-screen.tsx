"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { DisagreeLink } from "#features/disagree/disagree-link.tsx";
import { AnswerView } from "#features/guidance/answer-view.tsx";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { RuleList } from "#features/guidance/rule-list.tsx";
import type { SaidRule } from "#features/guidance/said-rules.ts";
import { Opening } from "#features/today/opening.tsx";
import type { SaidToday } from "#features/today/said-today.ts";
import { useShownToday } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

/** Today's answer with every rule that was asked for it, in words. */
export interface Explained {
  readonly said: SaidToday;
  readonly rules: readonly SaidRule[];
}

/** Why today's answer is what it is: the rules in order, what they found, what would change it, and the way to disagree. */
export function WhyScreen({ made }: { readonly made: Explained | null }) {
  const say = useWords("why");
  const sayFlare = useWords("flare");
  const locale = useLocale();
  const { own, isOwn } = useShownToday(made?.said.at ?? null, false);
  const shown = isOwn && own ? own.day : made;
  if (!shown) return <Opening />;
  const { said, rules } = shown;
  if (said.see) return <FlagView flag={said.see} />;
  return (
    <>
      <PageHead
        over={momentWords(said.at, said.zone, locale)}
        title={say("title")}
        lead={say("lead")}
      />
      {said.flare !== null && said.flare.endedOn === null && (
        <p className="measure mb-4">{sayFlare("rulesSayLead")}</p>
      )}
      <AnswerView answer={said.answer} />
      <div className="mt-6 mb-8">
        <a href="/today" className={buttonClass({})}>
          {say("back")}
        </a>
        <DisagreeLink />
      </div>
      <Section title={say("rules")} ruled={false}>
        <RuleList rules={rules} />
        <p className="mt-4 flex flex-wrap gap-x-6">
          <a href="/learn" className="link tap inline-flex items-center">
            {say("toLearn")}
          </a>
          <a href="/promises" className="link tap inline-flex items-center">
            {say("toPromises")}
          </a>
        </p>
      </Section>
    </>
  );
}
