"use client";
import { Button } from "@springback/ui/primitives/button";
import { More } from "#features/player/more.tsx";
import { OverLimit } from "#features/player/over-limit.tsx";
import type { Play } from "#features/player/play.ts";
import { SetHead } from "#features/player/set-head.tsx";
import { Row, Stage } from "#features/player/stage.tsx";
import { useWords } from "#words/use-words.ts";

/** Stopped, by hand or by a call: nothing counts until it goes on. */
export function PausedView({ play }: { readonly play: Play }) {
  const say = useWords("player");
  const { step, standing, tell, askPain } = play;
  const working = standing.phase.kind === "work";
  return (
    <Stage
      actions={
        <>
          <Button data-primary wide big onClick={() => tell({ kind: "resume" })}>
            {say("goOn")}
          </Button>
          {working && (
            <Row>
              <Button kind="quiet" onClick={() => tell({ kind: "start" })}>
                {say("startAgain")}
              </Button>
              <Button data-once kind="quiet" onClick={() => tell({ kind: "done" })}>
                {say("setDone")}
              </Button>
            </Row>
          )}
          <Button kind="text" small onClick={askPain}>
            {say("pain")}
          </Button>
        </>
      }
    >
      <SetHead step={step} />
      <p className="display text-4xl">{say("paused")}</p>
      {working && <p className="measure text-quiet">{say("pausedLead")}</p>}
      <OverLimit play={play} />
      <More play={play} />
    </Stage>
  );
}

/** A set whose time ran out while nobody looked counts only when the runner says so. */
export function AskedView({ play: { step, tell } }: { readonly play: Play }) {
  const say = useWords("player");
  return (
    <Stage
      actions={
        <>
          <Button data-primary data-once wide big onClick={() => tell({ kind: "keep" })}>
            {say("unseenYes")}
          </Button>
          <Button wide kind="quiet" onClick={() => tell({ kind: "again" })}>
            {say("unseenNo")}
          </Button>
        </>
      }
    >
      <SetHead step={step} />
      <p className="display text-3xl text-balance">{say("unseenTitle")}</p>
      <p className="measure text-quiet">{say("unseenLead")}</p>
    </Stage>
  );
}

/** The session plays in another tab. */
export function ElsewhereView({ onTake }: { readonly onTake: () => void }) {
  const say = useWords("player");
  return (
    <Stage
      actions={
        <Button data-primary wide big onClick={onTake}>
          {say("elsewhereTake")}
        </Button>
      }
    >
      <h1 className="display text-3xl text-balance">{say("elsewhereTitle")}</h1>
      <p className="measure text-quiet">{say("elsewhereLead")}</p>
    </Stage>
  );
}
