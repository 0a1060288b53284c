"use client";
import type { Beside } from "@springback/ui/domain/legs-drawing";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { useWords } from "#words/use-words.ts";

/**
 * For soreness next to the tendon: what these rules are made for, and who looks at the rest. It names nothing, and leaves the way
 * on open for who isn't sure.
 */
export function BesideNote(props: { readonly beside: Beside; readonly onUnsure: () => void }) {
  const say = useWords("check");
  return (
    <Banner
      title={say("besideTitle")}
      action={
        <Button kind="quiet" small onClick={props.onUnsure}>
          {say("besideUnsure")}
        </Button>
      }
    >
      <p>{say(props.beside)}</p>
      <p className="mt-1">{say("besideDo")}</p>
      <p className="mt-1">{say("besideStill")}</p>
    </Banner>
  );
}
