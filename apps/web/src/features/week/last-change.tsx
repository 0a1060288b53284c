import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { type ReactNode, useEffect, useRef } from "react";
import type { Change } from "#features/week/use-week.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";

interface Props {
  /** What was done last; null once something else was asked for that didn't go through. */
  readonly last: Change["kind"] | null;
  /** Of the week that came of it: one day off may follow another. */
  readonly version: number | undefined;
  readonly onUndo: () => void;
  /** Why nothing came of it, where nothing did. */
  readonly children: ReactNode;
}

/**
 * What was done last, said aloud, and the way back from what is easily done by mistake. It lies over the foot of the screen,
 * so that the days stay where they are under the thumb.
 */
export function LastChange({ last, version, onUndo, children }: Props) {
  const { say } = useSpeaking();
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 bg-paper md:bottom-4">
      <output className="sr-only">
        {last === "build" && say("builtNow")}
        {last === "undo" && say("undone")}
      </output>
      {children}
      {(last === "dayOff" || last === "move") && (
        <WayBack key={version} kind={last} onUndo={onUndo} />
      )}
    </div>
  );
}

function WayBack({ kind, onUndo }: { readonly kind: "dayOff" | "move" } & Pick<Props, "onUndo">) {
  const { say } = useSpeaking();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with the day's work.
    if (kind === "dayOff") box.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [kind]);
  return (
    <div ref={box}>
      <Banner
        action={
          <Button kind="text" small onClick={onUndo}>
            {say("undo")}
          </Button>
        }
      >
        {say(kind === "dayOff" ? "dayIsOff" : "movedNow")}
      </Banner>
    </div>
  );
}
