"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import type { ReactNode } from "react";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly saving: boolean;
  readonly failed: boolean;
  /** What the button says. */
  readonly words: string;
  readonly quiet?: boolean;
  readonly onSave: () => void;
  /** Over the button. */
  readonly children?: ReactNode;
}

/** The button that saves a test or a score, and what to know when it couldn't be kept. */
export function SaveBar({ saving, failed, words, quiet = false, onSave, children }: Props) {
  const say = useWords("tests");
  return (
    <>
      {failed && (
        <Banner kind="error" title={say("notSaved")}>
          {say("notSavedLead")}
        </Banner>
      )}
      <BottomAction>
        {children}
        <Button
          wide
          kind={quiet ? "quiet" : "primary"}
          pending={saving && say("saving")}
          onClick={onSave}
        >
          {words}
        </Button>
      </BottomAction>
    </>
  );
}
