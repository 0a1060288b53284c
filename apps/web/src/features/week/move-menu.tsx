import { Button } from "@springback/ui/primitives/button";
import { Menu } from "@springback/ui/primitives/menu";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, ruleSentence, type Work } from "#features/week/week-words.ts";

interface Props {
  /** The piece and its day, for the button's name. */
  readonly said: { readonly work: string; readonly day: string };
  readonly targets: Work["targets"];
  readonly onPick: (date: string) => void;
}

/** The other days of the week: those a piece can go to, and why it can't go to the rest. */
export function MoveMenu({ said, targets, onPick }: Props) {
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  return (
    <Menu
      trigger={
        <Button kind="quiet" small aria-label={say("moveWhat", said)}>
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
