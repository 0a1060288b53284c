import { StateShape } from "@springback/ui/domain/state-shape";
import { Section } from "@springback/ui/primitives/section";
import { type Column, Table } from "@springback/ui/primitives/table";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, ruleSentence } from "#features/week/week-words.ts";
import {
  rowsOf,
  rulesIn,
  type SayingTried,
  summaryOf,
  type TriedCase,
  type TriedLine,
  type TriedRow,
} from "#features/what-if/tried-words.ts";
import { useWords } from "#words/use-words.ts";

const CASES = {
  best: { name: "best", means: "bestMeans" },
  expected: { name: "expected", means: "expectedMeans" },
  worst: { name: "worst", means: "worstMeans" },
} as const;

/** What the rules would answer, case by case, and the rules behind it. */
export function TriedCases({ cases }: { readonly cases: readonly TriedCase[] }) {
  const speaking = useSpeaking();
  const saying: SayingTried = { ...speaking, sayTried: useWords("whatIf") };
  return (
    <>
      {cases.map((one) => (
        <CasePart key={one.mornings} tried={one} saying={saying} />
      ))}
      <RulesPart rules={rulesIn(cases, saying)} saying={saying} />
    </>
  );
}

interface PartProps {
  readonly saying: SayingTried;
}

/** One kind of mornings: what they are, the answer in a sentence, the seven days. */
function CasePart({ tried, saying }: PartProps & { readonly tried: TriedCase }) {
  const { sayTried: say } = saying;
  const { mornings, pain } = tried;
  const name = say(CASES[mornings].name);
  return (
    <Section title={name} lead={say(CASES[mornings].means, { pain })}>
      <p className="measure mb-3 font-semibold" data-summary={mornings}>
        {summaryOf(tried, saying)}
      </p>
      <Table
        caption={say("caption", { mornings: name })}
        columns={columnsIn(saying)}
        rows={rowsOf(tried, saying)}
        rowKey={({ date }) => date}
      />
    </Section>
  );
}

const columnsIn = (saying: SayingTried): readonly Column<TriedRow>[] => [
  {
    key: "day",
    head: saying.sayTried("dayHead"),
    cell: ({ date }) => (
      <span className="inline-block first-letter:uppercase">{dayName(date, saying.locale)}</span>
    ),
  },
  {
    key: "answer",
    head: saying.sayTried("answerHead"),
    cell: ({ lines }) => (
      <ul className="flex flex-col gap-3">
        {lines.map((line) => (
          <Line key={line.what} line={line} saying={saying} />
        ))}
      </ul>
    ),
  },
];

function Line({ line, saying }: PartProps & { readonly line: TriedLine }) {
  const { what, state, words, rule } = line;
  return (
    <li className="flex items-start gap-2.5">
      <StateShape state={state} className="mt-0.5 size-5" />
      <div className="min-w-0">
        <p className="font-semibold">{words}</p>
        <p className="text-quiet">{what}</p>
        {rule && (
          <p>
            {saying.sayTried("rule")}{" "}
            <a className="link" href={`#${anchorOf(rule)}`}>
              {titleOf(rule, saying)}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

const anchorOf = (rule: string): string => `rule-${rule}`;
const titleOf = (rule: string, { told }: SayingTried): string => told.rules[rule]?.title ?? rule;

/** Every rule that changed something, in its own words, where the tables lead to. */
function RulesPart({ rules, saying }: PartProps & { readonly rules: readonly string[] }) {
  const { sayTried: say } = saying;
  if (rules.length === 0) return null;
  return (
    <Section title={say("whyTitle")} lead={say("whyLead")}>
      <dl>
        {rules.map((rule) => (
          <div
            key={rule}
            id={anchorOf(rule)}
            className="scroll-mt-4 border-t border-hairline py-3 target:border-l-2 target:border-l-ink target:pl-4"
          >
            <dt className="font-semibold">
              {titleOf(rule, saying)} <span className="text-xs text-quiet">{rule}</span>
            </dt>
            <dd className="measure text-sm">{ruleSentence(rule, saying)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        <a className="link tap inline-flex items-center" href="/today/why">
          {say("toWhy")}
        </a>
      </p>
    </Section>
  );
}
