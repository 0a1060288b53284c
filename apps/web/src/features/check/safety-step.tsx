"use client";
import { FIRST_QUESTIONS, recordGroup } from "@springback/core/triage";
import type { RedFlagAnswers } from "@springback/core/timeline";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useRef, useState } from "react";
import type { Picked, SafetyTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { useAwake } from "#features/frame/use-awake.ts";
import { useQuestionWords } from "#words/use-core-words.ts";
import { useRuleWords } from "#words/use-rule-words.ts";
import { useWords } from "#words/use-words.ts";

type FirstQuestion = (typeof FIRST_QUESTIONS)[number];

/** What is missing, as a key of the check's words. */
function faultOf(picked: Picked | undefined): "yesOrNo" | "tickOrNo" | null {
  if (!picked) return "yesOrNo";
  if (picked.answer === "yes" && picked.ids.length === 0) return "tickOrNo";
  return null;
}

function Item(props: {
  readonly item: FirstQuestion;
  readonly picked: Picked | undefined;
  readonly fault: ReturnType<typeof faultOf>;
  readonly onPick: (picked: Picked) => void;
}) {
  const { item, picked, fault, onPick } = props;
  const say = useWords("check");
  const questions = useQuestionWords();
  const toggle = (id: string, on: boolean): void => {
    const ids = picked?.ids.filter((one) => one !== id) ?? [];
    onPick({ answer: "yes", ids: on ? [...ids, id] : ids });
  };
  return (
    <li className="border-t border-hairline py-5 first:border-t-0">
      <RadioGroup
        name={item.id}
        label={questions.first[item.id]}
        options={[
          { value: "no", label: say("no") },
          { value: "yes", label: say("yes") },
        ]}
        value={picked?.answer ?? null}
        error={fault && say(fault)}
        onChange={(answer) =>
          onPick({
            answer: answer === "yes" ? "yes" : "no",
            ids: answer === "yes" && item.ids.length === 1 ? item.ids : [],
          })
        }
      />
      {picked?.answer === "yes" && item.ids.length > 1 && (
        <fieldset className="mt-4 flex flex-col gap-1 border-l-2 border-ink pl-4">
          <legend className="mb-1 text-sm text-quiet">{say("whichOfThese")}</legend>
          {item.ids.map((id) => (
            <Checkbox
              key={id}
              name={id}
              label={questions.single[id].question}
              checked={picked.ids.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
        </fieldset>
      )}
    </li>
  );
}

/**
 * The safety questions, to be read at once and answered once the page runs. Every one is answered; until the screen is submitted
 * each answer can be changed.
 */
export function SafetyStep(props: {
  readonly over?: string;
  readonly kept?: SafetyTyped | undefined;
  readonly onKeep?: (typed: SafetyTyped) => void;
  /** Where the five places lie at the foot of the phone. */
  readonly overNav?: boolean;
  readonly onDone: (answers: RedFlagAnswers) => void;
}) {
  const { over, kept = {}, onKeep, overNav = false, onDone } = props;
  const say = useWords("check");
  // An answer may open a flag: its words are to be here by then.
  useRuleWords();
  const [picks, setPicks] = useTyped<SafetyTyped>(kept, onKeep);
  const [tried, setTried] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const awake = useAwake();
  const faults = FIRST_QUESTIONS.filter((item) => faultOf(picks[item.id]));

  const submit = (): void => {
    setTried(true);
    const first = faults[0];
    if (first) {
      list.current?.querySelector<HTMLInputElement>(`input[name="${first.id}"]`)?.focus();
      return;
    }
    const answers = FIRST_QUESTIONS.map((item) => recordGroup(item, picks[item.id]?.ids ?? []));
    onDone(Object.assign({}, ...answers) as RedFlagAnswers);
  };

  return (
    <div className="contents" inert={!awake}>
      <PageHead over={over} title={say("safetyTitle")} lead={say("safetyLead")} />
      <ol ref={list}>
        {FIRST_QUESTIONS.map((item) => (
          <Item
            key={item.id}
            item={item}
            picked={picks[item.id]}
            fault={tried ? faultOf(picks[item.id]) : null}
            onPick={(picked) => setPicks({ [item.id]: picked })}
          />
        ))}
      </ol>
      {tried && faults.length > 0 && (
        <Banner kind="error">
          {say("missing", { n: faults.length })} {say("answersKept")}
        </Banner>
      )}
      <BottomAction overNav={overNav}>
        <Button wide onClick={submit}>
          {say("proceed")}
        </Button>
      </BottomAction>
    </div>
  );
}
