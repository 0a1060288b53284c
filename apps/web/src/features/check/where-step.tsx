"use client";
import { SideSitePicker } from "@springback/ui/domain/side-site-picker";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useState } from "react";
import type { Draft } from "#features/check/draft.ts";
import { useWords } from "#words/use-words.ts";

type Where = Pick<Draft, "side" | "site">;

/** Which side, and where on it. */
export function WhereStep(props: {
  readonly value: Where;
  readonly onDone: (where: Where) => void;
}) {
  const say = useWords("check");
  const [where, setWhere] = useState<Where>(props.value);
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (where.side && where.site) props.onDone(where);
  };
  return (
    <>
      <PageHead over={say("whereOver")} title={say("whereTitle")} />
      <SideSitePicker
        value={where}
        onChange={setWhere}
        sideError={tried && !where.side ? say("pickSide") : undefined}
        siteError={tried && !where.site ? say("pickSite") : undefined}
      />
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          {say("proceed")}
        </Button>
      </BottomAction>
    </>
  );
}
