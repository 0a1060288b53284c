"use client";
import { Button } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { KeyHint } from "@springback/ui/primitives/key-hint";
import { Section } from "@springback/ui/primitives/section";
import { useEffect, useState } from "react";
import { DayStrip } from "#features/example/day-strip.tsx";
import { DayView } from "#features/example/day-view.tsx";
import type { SaidStory } from "#features/example/said-story.ts";
import { useAwake } from "#features/frame/use-awake.ts";
import { useWords } from "#words/use-words.ts";

/** A story to pick, and its days to go through. */
export function DayByDay({ stories }: { readonly stories: readonly SaidStory[] }) {
  const say = useWords("example");
  const awake = useAwake();
  const [picked, setPicked] = useState(stories[0]?.id ?? "");
  const story = stories.find(({ id }) => id === picked);
  return (
    <>
      <div className="mb-8">
        <ChoiceList
          name="story"
          label={say("pick")}
          choices={stories.map(({ id, title, lead }) => ({
            ...{ value: id, label: title, hint: lead, disabled: !awake },
          }))}
          value={picked}
          onChange={setPicked}
        />
      </div>
      {story && <StoryDays key={story.id} story={story} />}
    </>
  );
}

/** The days of a story up to the one that is read: what comes after isn't known yet. */
function StoryDays({ story: { title, days } }: { readonly story: SaidStory }) {
  const say = useWords("example");
  const awake = useAwake();
  const [at, setAt] = useState(0);
  const last = days.length - 1;
  const go = (by: number) => setAt((now) => Math.min(last, Math.max(0, now + by)));
  useArrows(go);
  const day = days[at];
  if (!day) return null;
  return (
    <Section
      title={title}
      action={
        <Button kind="text" small disabled={!awake || at === 0} onClick={() => setAt(0)}>
          {say("restart")}
        </Button>
      }
    >
      {/* What stands under the bar that goes along is brought out from there when a key comes to it. */}
      <div className="[&_button]:scroll-mt-20 [&_summary]:scroll-mt-20">
        <DayStrip days={days} at={at} onPick={setAt} />
        <Steps at={at} last={last} onStep={go} />
        <DayView day={day} />
      </div>
    </Section>
  );
}

interface StepsProps {
  readonly at: number;
  readonly last: number;
  /** By how many days. */
  readonly onStep: (by: number) => void;
}

/** From day to day: goes along at the head of the page, so that a thumb steps on while it reads. */
function Steps({ at, last, onStep }: StepsProps) {
  const say = useWords("example");
  const awake = useAwake();
  return (
    <div className="top-0 z-20 my-3 min-[19rem]:sticky grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2 bg-paper py-3">
      <Button kind="quiet" disabled={!awake || at === 0} onClick={() => onStep(-1)}>
        {say("before")} <KeyHint keys="←" />
      </Button>
      <Button disabled={!awake || at === last} onClick={() => onStep(1)}>
        {say("next")} <KeyHint keys="→" />
      </Button>
    </div>
  );
}

const STEP_OF = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
]);

/** The arrows go from day to day, but for those that something is picked with. */
function useArrows(onStep: (by: number) => void): void {
  useEffect(() => {
    const press = ({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
      const by = STEP_OF.get(key);
      const isOthers = altKey || ctrlKey || metaKey || shiftKey;
      if (by !== undefined && !isOthers && !(target instanceof HTMLInputElement)) onStep(by);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [onStep]);
}
