"use client";
import { PainScale } from "@springback/ui/domain/pain-scale";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useState } from "react";

/** Pain and gait right now. Nothing is picked beforehand. */
export function NowStep(props: {
  readonly onDone: (now: { readonly pain: number; readonly limp: boolean }) => void;
}) {
  const [pain, setPain] = useState<number | null>(null);
  const [limp, setLimp] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (pain !== null && limp !== null) props.onDone({ pain, limp: limp === "yes" });
  };
  return (
    <>
      <PageHead over="4 of 4 · Now" title="How is it right now?" />
      <div className="flex flex-col gap-8">
        <PainScale
          name="pain"
          label="Pain now"
          value={pain}
          onChange={setPain}
          error={tried && pain === null ? "Pick a number from 0 to 10." : undefined}
        />
        <RadioGroup
          name="limp"
          label="Does it make you limp or change how you walk?"
          options={[
            { value: "no", label: "No" },
            { value: "yes", label: "Yes" },
          ]}
          value={limp}
          onChange={setLimp}
          error={tried && limp === null ? "Answer yes or no." : undefined}
        />
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          Show my answer
        </Button>
      </BottomAction>
    </>
  );
}
