"use client";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { shortDate } from "@springback/words/days";
import { numberWords } from "@springback/words/measures";
import { useState } from "react";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { GateLines } from "#features/tests/gate-lines.tsx";
import { MeasuresFrame } from "#features/tests/measures-frame.tsx";
import { OwnForm } from "#features/tests/own-form.tsx";
import type { SaidMeasures, Sore } from "#features/tests/said-measures.ts";
import { ScoreForm } from "#features/tests/score-form.tsx";
import { useWords } from "#words/use-words.ts";

/** The Achilles score and the runner's own activities: what they said last, and the way to answer them again. */
export function ScoresScreen() {
  const title = useWords("scores")("title");
  return (
    <MeasuresFrame title={title}>
      {(measures, sore) => <Scores measures={measures} sore={sore} />}
    </MeasuresFrame>
  );
}

/** What a form of a score is given. */
export interface ScoreProps {
  readonly measures: SaidMeasures;
  readonly sore: Sore;
  readonly onDone: () => void;
}

function Scores({ measures, sore }: Omit<ScoreProps, "onDone">) {
  const say = useWords("scores");
  const [form, setForm] = useState<"score" | "own" | null>(null);
  useTopOf(form ?? "list");
  const given = { measures, sore, onDone: () => setForm(null) };
  if (form === "score") return <ScoreForm {...given} />;
  if (form === "own") return <OwnForm {...given} />;
  const { score } = measures;
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <Section title={say("score")} lead={say("scoreAbout")}>
        {score.isUnread && <p className="measure">{say("unread")}</p>}
        <GateLines gates={score.gates} />
        <LastScore {...score} />
        <div className="mt-4">
          <Button onClick={() => setForm("score")}>{say("answer")}</Button>
        </div>
      </Section>
      <Section title={say("own")} lead={say("ownAbout")}>
        <LastOwn {...measures.own} />
        <div className="mt-4">
          <Button kind="quiet" onClick={() => setForm("own")}>
            {say("rate")}
          </Button>
        </div>
      </Section>
      <Ways />
    </>
  );
}

function Ways() {
  const say = useWords("scores");
  const sayTests = useWords("tests");
  return (
    <nav className="flex flex-wrap gap-x-6 border-t border-hairline pt-4">
      <a className="link tap inline-flex items-center" href="/progress">
        {sayTests("toProgress")}
      </a>
      <a className="link tap inline-flex items-center" href="/tests">
        {say("toTests")}
      </a>
    </nav>
  );
}

/** The last total, and how it stands to the first. */
function LastScore({ last }: Pick<SaidMeasures["score"], "last">) {
  const say = useWords("scores");
  const sayLadder = useWords("ladder");
  const locale = useLocale();
  if (last === null) return <p className="mt-2 text-sm text-quiet">{say("never")}</p>;
  const date = shortDate(last.on, locale);
  const { total, change } = last;
  return (
    <p className="measure tabular mt-2">
      {total === null ? say("lastOpen", { date }) : say("last", { date, total })}{" "}
      {change && sayLadder(change)}
    </p>
  );
}

function LastOwn({ last }: Pick<SaidMeasures["own"], "last">) {
  const say = useWords("scores");
  const locale = useLocale();
  if (last === null || last.tenths === null) {
    return <p className="mt-2 text-sm text-quiet">{say("never")}</p>;
  }
  const mean = numberWords(last.tenths / 10, locale);
  return (
    <p className="tabular mt-2">{say("ownLast", { date: shortDate(last.on, locale), mean })}</p>
  );
}
