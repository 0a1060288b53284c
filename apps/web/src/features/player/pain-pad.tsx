"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Button } from "@springback/ui/primitives/button";
import type { Play } from "#features/player/play.ts";
import { Row } from "#features/player/stage.tsx";
import { useWords } from "#words/use-words.ts";

/** Pain in a set: one tap, in place of the buttons. Above the runner's limit the set stops when the scale goes. */
export function PainPad({ play, onClose }: { readonly play: Play; readonly onClose: () => void }) {
  const say = useWords("player");
  const { standing, tell, painCap } = play;
  // Before a set, pain is of the one that was just done.
  const during = standing.phase.kind === "work";
  const step = during ? standing.at : standing.at - 1;
  const value = standing.pain[step] ?? null;
  const close = (pain: number | null): void => {
    const works = during && standing.pausedAt === null;
    if (works && pain !== null && pain > painCap) tell({ kind: "pause" });
    onClose();
  };
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-2 border-t border-hairline px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <ElevenSteps
        name="painInSet"
        label={say(during ? "painLabel" : "painLabelLast")}
        value={value}
        onChange={(pain, tapped) => {
          tell({ kind: "pain", step, pain });
          if (tapped) close(pain);
        }}
        ends={[say("painNone"), say("painWorst")]}
        words={(n) => say("painValue", { n })}
      />
      <Row>
        {value !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              tell({ kind: "pain", step, pain: null });
              close(null);
            }}
          >
            {say("painClear")}
          </Button>
        )}
        <Button kind="quiet" onClick={() => close(value)}>
          {say("painClose")}
        </Button>
      </Row>
    </div>
  );
}
