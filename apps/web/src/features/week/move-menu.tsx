import { Button } from "@springback/ui/primitives/button";
import { Menu } from "@springback/ui/primitives/menu";
import type { RefObject } from "react";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, ruleSentence, type Work } from "#features/week/week-words.ts";

interface Props {
  /** The piece and its day, for the button's name. */
  readonly said: { readonly work: string; readonly day: string };
  readonly targets: Work["targets"];
  /** The button that opens it, for whatever else is to open it. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onPick: (date: string) => void;
}

/** The other days of the week: those a piece can go to, and why it can't go to the rest. */
export function MoveMenu({ said, targets, opener, onPick }: Props) {
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  return (
    <Menu
      trigger={
        <Button ref={opener} kind="quiet" small aria-label={say("moveWhat", said)}>
          {say("move")}
        </Button>
      }
      items={targets.map(({ date, rule }) => ({
        label: dayName(date, locale),
        ...(rule !== null && { locked: ruleSentence(rule, speaking) }),
        onSelect: () => onPick(date),
      }))}
    />
  );
}
