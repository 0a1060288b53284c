"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Button } from "@springback/ui/primitives/button";
import type { Play } from "#features/player/play.ts";
import { Row } from "#features/player/stage.tsx";
import { useWords } from "#words/use-words.ts";

/** Pain in a set: one tap, in place of the buttons. More than the rules allow stays on the screen with what to do. */
export function PainPad({ play, onClose }: { readonly play: Play; readonly onClose: () => void }) {
  const say = useWords("player");
  const { standing, tell, painCap } = play;
  // Before a set, pain is of the one that was just done.
  const during = standing.phase.kind === "work";
  const step = during ? standing.at : standing.at - 1;
  const value = standing.pain[step] ?? null;
  const over = value !== null && value > painCap;
  const pick = (pain: number, tapped: boolean): void => {
    tell({ kind: "pain", step, pain });
    if (tapped && pain <= painCap) onClose();
  };
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-2 border-t border-hairline px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <ElevenSteps
        name="painInSet"
        label={say(during ? "painLabel" : "painLabelLast")}
        value={value}
        onChange={pick}
        ends={[say("painNone"), say("painWorst")]}
        words={(n) => say("painValue", { n })}
      />
      {over && (
        <p role="alert" className="measure border-l-2 border-modify pl-3">
          {say("painOver", { limit: painCap })}
        </p>
      )}
      <Row>
        {value !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              tell({ kind: "pain", step, pain: null });
              onClose();
            }}
          >
            {say("painClear")}
          </Button>
        )}
        {over && (
          <Button
            kind="quiet"
            onClick={() => {
              tell({ kind: "skip" });
              onClose();
            }}
          >
            {say("skip")}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {say("painClose")}
        </Button>
      </Row>
    </div>
  );
}
