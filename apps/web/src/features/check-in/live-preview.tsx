"use client";
import { StateShape } from "@springback/ui/domain/state-shape";
import { useMemo } from "react";
import { besideNow } from "#features/check-in/check-in.ts";
import type { CheckInPlay } from "#features/check-in/use-check-in.ts";
import type { SaidAnswer } from "#features/guidance/said-answer.ts";
import type { Own } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

/** The answer that saving would bring, for both ways of walking, while the thumb is still choosing. */
export function LivePreview({
  own,
  play,
}: {
  readonly own: Own | null;
  readonly play: CheckInPlay;
}) {
  const say = useWords("checkIn");
  const preview = useMemo(() => own?.engine.preview(own.kept, own.at) ?? null, [own]);
  const { typed, forms } = play;
  if (!own || !preview) return null;
  if (typed.pain === null) return <p className="text-sm text-quiet">{say("previewEmpty")}</p>;
  const beside = besideNow(typed, forms, own.at);
  const walking = preview(typed.pain, false, beside);
  const limping = preview(typed.pain, true, beside);
  return (
    <div aria-live="polite" className="flex flex-col gap-1">
      <Line how={say("walking")} answer={walking} />
      {limping.decision !== walking.decision && (
        <Line how={say("limping")} answer={limping} quiet />
      )}
    </div>
  );
}

function Line(props: {
  readonly how: string;
  readonly answer: SaidAnswer;
  readonly quiet?: boolean;
}) {
  const { how, answer, quiet = false } = props;
  const say = useWords("checkIn");
  const sayState = useWords("ui");
  const { decision, headline } = answer;
  return (
    <p data-preview={decision} className="flex items-center gap-2 text-sm">
      <StateShape state={decision} className={quiet ? "size-4" : "size-6"} />
      <span className={quiet ? "text-quiet" : ""}>
        {say("previewOf", { how })} <span className="font-semibold">{sayState(decision)}</span>
        {!quiet && ` · ${headline}`}
      </span>
    </p>
  );
}
