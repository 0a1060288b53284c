"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { TextField } from "@springback/ui/primitives/text-field";
import { useEffect, useState } from "react";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useFacts } from "#features/phone/use-facts.ts";
import {
  linesFor,
  namesOf,
  type OwnActivity,
  ownEntry,
  type OwnFault,
  ownFaults,
} from "#features/tests/own-activities.ts";
import { SaveBar } from "#features/tests/save-bar.tsx";
import type { ScoreProps } from "#features/tests/scores-screen.tsx";
import { useSaveOnce } from "#features/tests/use-save-once.ts";
import { useWords } from "#words/use-words.ts";

/** Where this phone keeps the names: the format has none, and they are nobody else's. */
const NAMES = "own-activities";

/** Up to three activities of the runner's own, each named and rated. */
export function OwnForm({ measures, sore, onDone }: ScoreProps) {
  const { own, weeksSinceStart } = measures;
  const say = useWords("scores");
  const sayTests = useWords("tests");
  const { keepDraft } = useFacts();
  const [lines, setLines] = useLines();
  const [faults, setFaults] = useState<readonly (OwnFault | null)[]>([]);
  const saving = useSaveOnce({ replaces: null, onSaved: onDone });
  const save = (): void => {
    const found = ownFaults(lines);
    setFaults(found);
    if (found.some((fault) => fault !== null)) return toFirstFault();
    keepDraft(NAMES, namesOf(lines)).catch(() => {});
    saving.save((at) => ({
      ...ownEntry(lines, { at, weeksSinceStart }),
      ...(sore.injury !== null && { injury: sore.injury }),
    }));
  };
  return (
    <>
      <PageHead title={say("own")} lead={say("ownAbout")} />
      <p className="measure mb-6 text-sm text-quiet">
        {say("ownNames")} {own.rated > 0 && say("ownAgain", { n: own.rated })}
      </p>
      <div className="flex flex-col gap-10">
        {lines.map((line, place) => (
          <Line
            // oxlint-disable-next-line react/no-array-index-key -- lines differ by nothing but their place
            key={place}
            place={place}
            line={line}
            fault={faults[place] ?? null}
            onChange={(next) => setLines(lines.map((one, at) => (at === place ? next : one)))}
          />
        ))}
      </div>
      <SaveBar {...saving} words={sayTests("save")} onSave={save}>
        <Button wide kind="text" onClick={onDone}>
          {say("back")}
        </Button>
      </SaveBar>
    </>
  );
}

function Line(props: {
  readonly place: number;
  readonly line: OwnActivity;
  readonly fault: OwnFault | null;
  readonly onChange: (line: OwnActivity) => void;
}) {
  const { place, line, fault, onChange } = props;
  const say = useWords("scores");
  const name = say("name", { n: place + 1 });
  return (
    <div className="flex flex-col gap-4">
      <TextField
        name={`name-${place}`}
        label={name}
        hint={place === 0 ? say("nameHint") : undefined}
        error={fault === "nameFirst" ? say(fault) : undefined}
        maxLength={60}
        autoComplete="off"
        value={line.name}
        onChange={({ target }) => onChange({ ...line, name: target.value })}
      />
      <ElevenSteps
        name={`goes-${place}`}
        label={say("goes", { name: line.name.trim() || name })}
        value={line.goes}
        error={fault === "pickRating" ? say(fault) : undefined}
        onChange={(goes) => onChange({ ...line, goes })}
        ends={[say("cannot"), say("asBefore")]}
        words={(n) => say("of", { n })}
      />
    </div>
  );
}

/** The lines to fill in, named as they were the last time on this phone. */
function useLines(): [readonly OwnActivity[], (lines: readonly OwnActivity[]) => void] {
  const { readDraft } = useFacts();
  const [lines, setLines] = useState<readonly OwnActivity[] | null>(null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const kept = await readDraft(NAMES);
      const names = Array.isArray(kept) ? kept.filter((name) => typeof name === "string") : [];
      if (!left) setLines((now) => now ?? linesFor(names));
    };
    read().catch(() => {});
    return () => void (left = true);
  }, [readDraft]);
  return [lines ?? linesFor([]), setLines];
}
