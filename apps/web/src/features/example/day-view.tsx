"use client";
import { ReasonList } from "@springback/ui/domain/reason-list";
import { StateShape, stateFill } from "@springback/ui/domain/state-shape";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import type { SaidDay } from "#features/example/said-story.ts";
import { AnswerView } from "#features/guidance/answer-view.tsx";
import type { SaidFlag } from "#features/guidance/said-answer.ts";
import type { FactWords } from "#features/history/fact-words.ts";
import { useWords } from "#words/use-words.ts";

/** A day: what was told, what the rules answered with every rule that applied, and what came later. */
export function DayView({ day }: { readonly day: SaidDay }) {
  const say = useWords("example");
  const sayWhy = useWords("guidance");
  const { name, word, planned, told, answer, reasons, later } = day;
  return (
    <>
      <output className="sr-only">
        {name}. {word}. {answer.headline}
      </output>
      <h3 className="display mb-4 text-2xl">{name}</h3>
      <Facts title={say("told")} facts={told} />
      {told.length === 0 && <p className="measure mb-6">{say("nothingTold")}</p>}
      {day.flag ? (
        <FlagCard flag={day.flag} word={word} over={planned} />
      ) : (
        <AnswerView answer={answer} over={planned} level={3} />
      )}
      <div className="mt-6 mb-6">
        <Disclosure summary={sayWhy("why")}>
          <ReasonList reasons={reasons} />
        </Disclosure>
      </div>
      <Facts title={say("later")} facts={later} />
    </>
  );
}

function Facts(props: { readonly title: string; readonly facts: readonly FactWords[] }) {
  const { title, facts } = props;
  if (facts.length === 0) return null;
  return (
    <div className="measure mb-6">
      <h4 className="mb-1 text-sm text-quiet">{title}</h4>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.title} ${fact.detail}`} className="border-t border-hairline py-2">
            <span className="font-medium">{fact.title}</span>
            <span className="block text-sm first-letter:uppercase">{fact.detail}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FlagProps {
  readonly flag: SaidFlag;
  readonly word: string;
  readonly over: string;
}

/** The fourth state among the days of a story; in the app it takes the whole screen. */
function FlagCard({ flag, word, over }: FlagProps) {
  const say = useWords("example");
  const { title, action, soon, locked } = flag;
  return (
    <article data-decision="see">
      <div className={`rounded-panel px-5 py-5 text-ink sm:px-8 sm:py-7 ${stateFill.see}`}>
        <p className="mb-3 text-sm">{over}</p>
        <h3 className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <StateShape state="see" className="size-14" />
          <span className="display min-w-0 text-3xl">{word}</span>
        </h3>
        <p className="mt-4 text-xl font-medium text-balance">{title ?? soon}</p>
        <p className="measure mt-2">{action ?? soon}</p>
      </div>
      <p className="measure mt-5">{locked}</p>
      <p className="measure mt-2 text-sm text-quiet">{say("wholeScreen")}</p>
    </article>
  );
}
