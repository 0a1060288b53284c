"use client";
import { ExerciseDrawing } from "@springback/ui/domain/exercise-drawing";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import type { SessionItem } from "@springback/core/strength";
import type { SessionEntry } from "@springback/core/timeline";
import { useEffect, useState } from "react";
import { BackToAnswer } from "#features/check/back-to-answer.tsx";
import { doseWords } from "#features/player/dose-words.ts";
import type { Guard } from "#features/player/play.ts";
import { Running } from "#features/player/running.tsx";
import { begin, entryOf, type Session } from "#features/player/session.ts";
import { loadSession, storeSession } from "#features/player/session-shelf.ts";
import { Speaker } from "#features/player/speaker.ts";
import { FinishView } from "#features/strength/finish-view.tsx";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

/** Whose the session is before there is anybody: the draft's alone, by its id. */
const ownerOf = (id: string): string => `draft ${id}`;

interface Props {
  /** One set of the hold. */
  readonly item: SessionItem;
  readonly guard: Guard;
  /** The id of the fact it becomes. */
  readonly id: string;
  readonly onDone: (entry: SessionEntry) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

/** The first set, at once and without an account: through the player, which keeps it on this phone. */
export function FirstHold({ item, guard, id, onDone, onSkip, onBack }: Props) {
  const [session, setSession] = useState<Session | null>(() =>
    loadSession(localStorage, ownerOf(id), Date.now()),
  );
  const [plays, setPlays] = useState(session !== null);
  const [speaker] = useState(() => new Speaker());
  useEffect(() => () => speaker.close(), [speaker]);
  const play = (): void => {
    // In the tap itself: a browser lets nothing sound before one.
    speaker.wake();
    const going = session ?? begin([item], id, ownerOf(id), Date.now());
    storeSession(localStorage, going);
    setSession(going);
    setPlays(true);
  };
  const leave = (kept: Session | null): void => {
    speaker.say([]);
    setSession(kept);
    setPlays(false);
    window.scrollTo(0, 0);
  };
  const drop = (): void => {
    storeSession(localStorage, null);
    leave(null);
  };
  if (session && plays) {
    return (
      <Running
        started={session}
        guard={guard}
        speaker={speaker}
        onLeave={leave}
        renderEnd={(ended) => (
          <FinishView
            {...ended}
            overNav={false}
            onDrop={drop}
            onSave={(told) => {
              onDone(entryOf(told, ended.finishedAt));
              storeSession(localStorage, null);
            }}
          />
        )}
      />
    );
  }
  return <Before {...{ item, onSkip, onBack }} begun={session !== null} onStart={play} />;
}

/** What it is, how much of it, and why now. */
function Before(props: {
  readonly item: SessionItem;
  readonly begun: boolean;
  readonly onStart: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}) {
  const { item, begun, onStart, onSkip, onBack } = props;
  const say = useWords("check");
  const sayDose = useWords("dose");
  const { nameOf, cueOf } = useExerciseNames();
  const name = nameOf(item.exercise);
  return (
    <>
      <PageHead over={say("holdOver")} title={say("holdTitle")} lead={say("holdLead")} />
      <div className="flex flex-wrap items-center gap-6">
        <ExerciseDrawing exercise={item.exercise} label={name} className="h-40 max-w-full" />
        <div className="measure min-w-0 flex-1 basis-60">
          <p className="text-lg font-semibold">{name}</p>
          <p className="display tabular text-3xl">{doseWords(item, sayDose)}</p>
          <p className="mt-2">{cueOf(item.exercise, item.change)}</p>
        </div>
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={onStart}>
          {say(begun ? "holdGoOn" : "holdStart")}
        </Button>
        <Button wide kind="text" onClick={onSkip}>
          {say("holdSkip")}
        </Button>
      </BottomAction>
      <BackToAnswer onBack={onBack} />
    </>
  );
}
