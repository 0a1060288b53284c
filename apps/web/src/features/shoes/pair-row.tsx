"use client";
import { Button } from "@springback/ui/primitives/button";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { describePair, type Pair } from "#features/shoes/pair-words.ts";
import { useShoes } from "#features/shoes/use-shoes.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly pair: Pair;
  readonly isCurrent: boolean;
  /** The runner's local date. */
  readonly today: string;
  readonly onChange: () => void;
  readonly onDone: () => void;
}

/** One pair, and what can be done with it. */
export function PairRow({ pair, isCurrent, today, onChange, onDone }: Props) {
  const say = useWords("shoes");
  const locale = useLocale();
  const { tell, putAway, isPending, error } = useShoes(onDone);
  const { id, label, dropMm, liftMm, startedOn, retiredOn } = pair;
  const pending = isPending && say("saving");
  const wear = (): void => tell({ id, label, dropMm, liftMm, startedOn, pairedWithStrength: null });
  const isAway = retiredOn !== null;
  return (
    <li
      aria-current={isCurrent ? "true" : undefined}
      className="border-t border-hairline py-4 first:border-t-0 first:pt-0"
    >
      <p className="font-semibold break-words">{label}</p>
      <p className="measure tabular mt-0.5 text-sm text-quiet">
        {describePair(pair, today, { locale, say })}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {isAway ? (
          <Button kind="quiet" small pending={pending} onClick={() => putAway(id, false)}>
            {say("takeOut")}
          </Button>
        ) : (
          <>
            {isCurrent ? (
              <Button kind="quiet" small onClick={onChange}>
                {say("change")}
              </Button>
            ) : (
              <Button kind="quiet" small pending={pending} onClick={wear}>
                {say("wear")}
              </Button>
            )}
            <Button kind="quiet" small pending={pending} onClick={() => putAway(id, true)}>
              {say("putAway")}
            </Button>
          </>
        )}
      </div>
      <div className="mt-3 empty:hidden">
        <FaultNote error={error} />
      </div>
    </li>
  );
}
