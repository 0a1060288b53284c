"use client";
import type { Side } from "@springback/core/timeline";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useEffect, useState } from "react";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { later } from "#features/frame/later.tsx";
import { useDraft } from "#features/phone/use-draft.ts";
import { Speaker } from "#features/player/speaker.ts";
import { HowTo } from "#features/tests/how-to.tsx";
import { noRaises, otherSide, raisesOf } from "#features/tests/raise-state.ts";
import { RaisesCounted } from "#features/tests/raises-counted.tsx";
import type { FlowProps } from "#features/tests/test-flow.tsx";
import { WorseLeg } from "#features/tests/worse-leg.tsx";
import { useWords } from "#words/use-words.ts";

interface Props extends FlowProps {
  /** The next step asks only how much it hurts. */
  readonly onlyPain: boolean;
  readonly onSaved: () => void;
}

/** Which leg is being counted since which tap (epoch ms). */
interface Running {
  readonly which: "firstLeg" | "otherLeg";
  readonly startedAt: number;
}

const loadPlayer = () => import("#features/player/raise-player.tsx");
const RaisePlayer = later(async () => (await loadPlayer()).RaisePlayer);

/** The heel-raise test: the sore leg, what it felt like, then the other. It can be ended after either. */
export function RaiseTest(props: Props) {
  const { sore, corrects } = props;
  const say = useWords("tests");
  const draft = `test-heelRaise${corrects?.factId ?? ""}`;
  const [raises, setRaises] = useDraft(
    draft,
    corrects ? raisesOf(corrects.entry) : noRaises(sore.sides),
  );
  const [running, setRunning] = useState<Running | null>(null);
  const [speaker] = useState(() => new Speaker());
  useEffect(() => () => speaker.close(), [speaker]);
  // Ready before the tap: in a gym's cellar there may be no line to fetch it over.
  useEffect(() => void loadPlayer().catch(() => undefined), []);
  const start = (which: Running["which"]): void => {
    // In the tap itself: a browser lets nothing sound before one.
    speaker.wake();
    setRunning({ which, startedAt: Date.now() });
  };
  const { first } = raises;
  if (running && first) {
    const { which, startedAt } = running;
    const stop = (): void => {
      speaker.say([]);
      setRunning(null);
      window.scrollTo(0, 0);
    };
    return (
      <RaisePlayer
        leg={say(which === "firstLeg" ? first : otherSide(first))}
        startedAt={startedAt}
        speaker={speaker}
        onStop={(reps) => {
          setRaises({ ...raises, [which]: { reps, cutShort: false } });
          stop();
        }}
        onLeave={stop}
      />
    );
  }
  const begun = raises.firstLeg.reps !== null || corrects !== null;
  return begun && first ? (
    <RaisesCounted {...props} {...{ draft, raises, first }} onStart={start} onChange={setRaises} />
  ) : (
    <Before
      {...props}
      first={first}
      onFirst={(side) => setRaises({ ...raises, first: side })}
      onStart={() => start("firstLeg")}
    />
  );
}

interface BeforeProps extends Props {
  readonly first: Side | null;
  readonly onFirst: (side: Side) => void;
  readonly onStart: () => void;
}

/** Before the first leg: how it goes, when to stop, and which leg is first. */
function Before({ measures, sore, onlyPain, first, onFirst, onStart, onLeave }: BeforeProps) {
  const say = useWords("tests");
  const [asks, setAsks] = useState(false);
  const start = (): void => {
    setAsks(true);
    if (!first) return toFirstFault();
    onStart();
  };
  return (
    <>
      <PageHead title={say("heelRaise")} lead={onlyPain ? say("onlyPain") : undefined} />
      <HowTo test="heelRaise" cap={measures.cap} />
      {sore.sides === "both" && (
        <WorseLeg
          value={first}
          error={asks && !first ? say("pickLeg") : undefined}
          onChange={onFirst}
        />
      )}
      <BottomAction>
        <Button wide onClick={start}>
          {say("start", { leg: say(first ?? "worseLeg") })}
        </Button>
        <Button wide kind="text" onClick={onLeave}>
          {say("notNow")}
        </Button>
      </BottomAction>
    </>
  );
}
