"use client";
import { Button } from "@springback/ui/primitives/button";
import { useWords } from "#words/use-words.ts";

/** The tap that saves is an answer: whether it made one limp. */
export function LimpSave(props: {
  readonly pending: string | false;
  readonly onSave: (limp: "yes" | "no") => void;
}) {
  const { pending, onSave } = props;
  const say = useWords("felt");
  return (
    <div className="grid w-full grid-cols-2 gap-2">
      <Button wide pending={pending} onClick={() => onSave("no")}>
        {say("saveNoLimp")}
      </Button>
      <Button wide kind="quiet" pending={pending} onClick={() => onSave("yes")}>
        {say("saveLimp")}
      </Button>
    </div>
  );
}
