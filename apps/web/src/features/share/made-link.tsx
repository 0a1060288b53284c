"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Section } from "@springback/ui/primitives/section";
import { ShownOnce } from "#features/share/shown-once.tsx";
import { useWords } from "#words/use-words.ts";

/** A link that was just made: the only time that its address is known to anybody. */
export function MadeLink({ made }: { readonly made: RunnerOutputs["share"]["make"] }) {
  const say = useWords("share");
  const words = { copy: say("copy"), copied: say("copied"), byHand: say("byHand") };
  return (
    <Section title={say("madeTitle")} lead={say("madeLead")}>
      <div className="flex max-w-md flex-col items-start gap-4">
        <ShownOnce address={made.url} label={say("address")} words={words} />
        <QrCode rows={made.qr} says={say("code")} />
      </div>
    </Section>
  );
}

/** Dark on light in either theme: that is what readers of such codes expect. */
function QrCode(props: { readonly rows: readonly (readonly boolean[])[]; readonly says: string }) {
  const { rows } = props;
  const squares = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      role="img"
      aria-label={props.says}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      className="size-48 bg-white"
      shapeRendering="crispEdges"
    >
      <path d={squares.join("")} fill="black" />
    </svg>
  );
}
