import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { feels, intake, stage, told } from "#features/tests/fixtures/told.ts";
import { TEST_KINDS } from "#features/tests/measured-by.ts";
import { OwnForm } from "#features/tests/own-form.tsx";
import { ScoreForm } from "#features/tests/score-form.tsx";
import { TestFlow } from "#features/tests/test-flow.tsx";
import { TABLES } from "#words/tables.ts";

const SORE = { sides: "left", injury: null } as const;
const measures = told([intake(), stage("S1"), feels(1)]);
const leave = (): void => undefined;

function read(form: ReactNode): string {
  const { checkIn, ladder, player, scores, tests } = TABLES.en;
  return renderToStaticMarkup(
    <WordsProvider locale="en" tables={{ checkIn, ladder, player, scores, tests }}>
      {form}
    </WordsProvider>,
  );
}

test("every test says before it begins when to stop, the runner's own limit first", () => {
  for (const kind of TEST_KINDS) {
    const html = read(
      <TestFlow {...{ measures, sore: SORE, test: kind, corrects: null }} onLeave={leave} />,
    );
    expect(html).toMatch(/When to stop.*When it hurts more than 3 of 10, your limit\./u);
    expect(html).toContain('href="/safety"');
    expect(html).not.toMatch(/checked=/u);
  }
});

test("heel raises begin with the sore leg, and with two sore ones it is asked which is worse", () => {
  const given = { measures, test: "heelRaise", corrects: null, onLeave: leave } as const;
  expect(read(<TestFlow {...given} sore={SORE} />)).toContain("Start: Left leg");
  const both = read(<TestFlow {...given} sore={{ sides: "both", injury: null }} />);
  expect(both).toContain("Which leg is the worse one?");
});

test("nothing of a score is picked beforehand, and what is left out early need not have been tried", () => {
  const score = read(<ScoreForm {...{ measures, sore: SORE }} onDone={leave} />);
  expect(score.match(/Question \d of 8/gu)).toHaveLength(8);
  expect(score.match(/Not tried/gu)).toHaveLength(2);
  const own = read(<OwnForm {...{ measures, sore: SORE }} onDone={leave} />);
  for (const html of [score, own]) expect(html).not.toMatch(/checked=/u);
  expect(own).toContain("The names stay on this phone");
});
