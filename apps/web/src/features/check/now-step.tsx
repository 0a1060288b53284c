"use client";
import { PainScale } from "@springback/ui/domain/pain-scale";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useState } from "react";
import { useWords } from "#words/use-words.ts";

/** Pain and gait right now. Nothing is picked beforehand. */
export function NowStep(props: {
  readonly onDone: (now: { readonly pain: number; readonly limp: boolean }) => void;
}) {
  const say = useWords("check");
  const [pain, setPain] = useState<number | null>(null);
  const [limp, setLimp] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (pain !== null && limp !== null) props.onDone({ pain, limp: limp === "yes" });
  };
  return (
    <>
      <PageHead over={say("nowOver")} title={say("nowTitle")} />
      <div className="flex flex-col gap-8">
        <PainScale
          name="pain"
          label={say("painNow")}
          value={pain}
          onChange={setPain}
          error={tried && pain === null ? say("pickPain") : undefined}
        />
        <RadioGroup
          name="limp"
          label={say("limp")}
          options={[
            { value: "no", label: say("no") },
            { value: "yes", label: say("yes") },
          ]}
          value={limp}
          onChange={setLimp}
          error={tried && limp === null ? say("yesOrNo") : undefined}
        />
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          {say("showAnswer")}
        </Button>
      </BottomAction>
    </>
  );
}
