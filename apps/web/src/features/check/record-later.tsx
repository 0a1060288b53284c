"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { type ComponentType, useEffect, useState } from "react";
import type { Draft } from "#features/check/draft.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly draft: Draft;
  readonly flagged?: boolean;
}

/** For someone signed in: what sends the answers comes after the page. Should it not come, the screen above stands all the same. */
export function RecordLater(props: Props) {
  const say = useWords("check");
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (failed) return undefined;
    let left = false;
    import("#features/check/record-part.tsx").then(
      ({ RecordPart }) => !left && setPart(() => RecordPart),
      () => !left && setFailed(true),
    );
    return () => void (left = true);
  }, [failed]);
  if (Part) return <Part {...props} />;
  if (!failed) return null;
  return (
    <Banner
      kind="error"
      action={
        <Button small onClick={() => setFailed(false)}>
          {say("saveAgain")}
        </Button>
      }
    >
      {say("recordOffline")}
    </Banner>
  );
}
