"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Button } from "@springback/ui/primitives/button";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useState } from "react";
import { useDraft } from "#features/phone/use-draft.ts";
import type { SaidItem } from "#features/tests/said-measures.ts";
import { SaveBar } from "#features/tests/save-bar.tsx";
import {
  askingOf,
  type Branch,
  BRANCHES,
  nothingPicked,
  openItems,
  scoreEntry,
  type ScoreTyped,
  TIMES,
} from "#features/tests/score-answers.ts";
import type { ScoreProps } from "#features/tests/scores-screen.tsx";
import { useSaveOnce } from "#features/tests/use-save-once.ts";
import { useWords } from "#words/use-words.ts";

const DRAFT = "score";

/** The eight questions, one under the other, from memory. An open one is pointed at once, and then left to the runner. */
export function ScoreForm({ measures, sore, onDone }: ScoreProps) {
  const { score, weeksSinceStart } = measures;
  const { items } = score;
  const say = useWords("scores");
  const sayTests = useWords("tests");
  const [typed, setTyped] = useDraft<ScoreTyped>(DRAFT, nothingPicked);
  const [tried, setTried] = useState(false);
  const saving = useSaveOnce({ draft: DRAFT, replaces: null, onSaved: onDone });
  const open = openItems(items, typed);
  const isEmpty = open.length === items.length;
  const save = (): void => {
    if (isEmpty || (open.length > 0 && !tried)) return setTried(true);
    saving.save((at) => ({
      ...scoreEntry(items, typed, { at, weeksSinceStart }),
      ...(sore.injury !== null && { injury: sore.injury }),
    }));
  };
  const leaves = tried && open.length > 0;
  return (
    <>
      <PageHead title={say("score")} lead={say("nothingForced")} />
      <ol className="flex flex-col gap-10">
        {items.map((item) => (
          <li key={item.item}>
            <p className="mb-1 text-sm text-quiet">
              {say("place", { n: item.item, all: items.length })}
            </p>
            <Item item={item} typed={typed} onChange={setTyped} />
          </li>
        ))}
      </ol>
      <SaveBar
        {...saving}
        words={leaves && !isEmpty ? say("saveOpen") : sayTests("save")}
        onSave={save}
      >
        {leaves && (
          <output className="block text-sm font-medium">
            {isEmpty ? say("nothingAnswered") : say("unanswered", { n: open.length })}
          </output>
        )}
        <Button wide kind="text" onClick={onDone}>
          {say("back")}
        </Button>
      </SaveBar>
    </>
  );
}

interface ItemProps {
  readonly item: SaidItem;
  readonly typed: ScoreTyped;
  readonly onChange: (typed: ScoreTyped) => void;
}

function Item(props: ItemProps) {
  switch (askingOf(props.item)) {
    case "scale":
      return <Scale {...props} />;
    case "sport":
      return <Sport {...props} />;
    default:
      return <Time {...props} />;
  }
}

const picking = (typed: ScoreTyped, item: number, value: number | null): ScoreTyped => ({
  ...typed,
  picked: { ...typed.picked, [item]: value },
  untried: typed.untried.filter((one) => one !== item),
});

function Scale({ item: { item, topic, asks, answers, notTried }, typed, onChange }: ItemProps) {
  const say = useWords("scores");
  const isUntried = typed.untried.includes(item);
  const leave = (untried: boolean): void => {
    const without = picking(typed, item, null);
    onChange(untried ? { ...without, untried: [...without.untried, item] } : without);
  };
  return (
    <div className="flex flex-col gap-2">
      <ElevenSteps
        name={`item-${item}`}
        label={asks}
        hint={topic === "stiffness" ? say("stiffSteps") : undefined}
        value={typed.picked[item] ?? null}
        onChange={(value) => onChange(picking(typed, item, value))}
        ends={[answers[0] ?? "", answers[1] ?? ""]}
        words={(n) => say("of", { n })}
      />
      {notTried && (
        <Checkbox
          label={say("notTried")}
          hint={say("notTriedHint")}
          checked={isUntried}
          onChange={({ target }) => leave(target.checked)}
        />
      )}
    </div>
  );
}

function Sport({ item: { item, asks, answers }, typed, onChange }: ItemProps) {
  const picked = typed.picked[item] ?? null;
  return (
    <ChoiceList
      name={`item-${item}`}
      label={asks}
      choices={answers.map((label, place) => ({ value: String(place), label }))}
      value={picked === null ? null : String(picked)}
      onChange={(place) => onChange(picking(typed, item, Number(place)))}
    />
  );
}

const LENGTHS = ["time0", "time1", "time2", "time3", "time4"] as const;

/** How it goes in sport, and for how long: both make the points. */
function Time({ item: { asks, answers }, typed, onChange }: ItemProps) {
  const say = useWords("scores");
  const { branch, time } = typed;
  return (
    <div className="flex flex-col gap-6">
      <ChoiceList
        name="branch"
        label={asks}
        choices={BRANCHES.map((value, place) => ({ value, label: answers[place] ?? "" }))}
        value={branch}
        onChange={(value) => onChange({ ...typed, branch: value as Branch })}
      />
      <ChoiceList
        name="time"
        label={say("time")}
        hint={branch === null ? say("timeFirst") : undefined}
        choices={LENGTHS.slice(0, TIMES).map((key, place) => ({
          value: String(place),
          label: say(key),
          disabled: branch === null,
        }))}
        value={time === null ? null : String(time)}
        onChange={(place) => onChange({ ...typed, time: Number(place) })}
      />
    </div>
  );
}
