"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { timeWords } from "@springback/words/days";
import { LivePreview } from "#features/check-in/live-preview.tsx";
import { MoreAnswers } from "#features/check-in/more-answers.tsx";
import { Settlings } from "#features/check-in/settlings.tsx";
import { StiffnessBands } from "#features/check-in/stiffness-bands.tsx";
import { type CheckInPlay, useCheckIn } from "#features/check-in/use-check-in.ts";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import type { SaidToday } from "#features/today/said-today.ts";
import type { Own } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly today: SaidToday;
  /** The rules on this phone, for the answer under the thumb; null until they are here. */
  readonly own: Own | null;
  readonly onSaved: () => void;
}

/**
 * The check-in in four taps: first steps, stiffness, pain now, and how one walks, which saves it. What isn't touched stays
 * unanswered.
 */
export function CheckInForm({ today, own, onSaved }: Props) {
  const say = useWords("checkIn");
  const play = useCheckIn(today, own, onSaved);
  const { typed, faults, set } = play;
  const pain = usePainWords();
  const locale = useLocale();
  const { felt } = today.morning;
  const words = pain(null);
  return (
    <div className="flex flex-col gap-6">
      <Morning today={today} own={own} play={play} />
      <ElevenSteps
        name="pain"
        label={say("now")}
        value={typed.pain}
        error={faults.pain && say(faults.pain)}
        onChange={(value) => set({ pain: value })}
        {...words}
        hint={
          felt &&
          say("felt", {
            time: timeWords(felt.at, today.zone, locale),
            pain: words.words(felt.pain),
          })
        }
      />
      <Settlings today={today} play={play} />
      {play.forms.asksMorning && <MoreAnswers typed={typed} onChange={set} />}
      {play.failed && (
        <Banner kind="error" title={say("notSaved")}>
          {say("notSavedLead")}
        </Banner>
      )}
      <BottomAction>
        <div className="flex w-full flex-col gap-2">
          <LivePreview own={own} play={play} />
          <SaveButtons play={play} />
        </div>
      </BottomAction>
    </div>
  );
}

/** This morning's questions; once they are answered, the way to put the answer right. */
function Morning({
  today,
  own,
  play,
}: Pick<Props, "today" | "own"> & { readonly play: CheckInPlay }) {
  const say = useWords("checkIn");
  const pain = usePainWords();
  const { typed, faults, set, forms } = play;
  const { morning } = today;
  const { previousStiffness: last, usualStiffness: usual } = morning;
  if (!forms.asksMorning) {
    if (morning.opensAt !== null) return <StillNight opensAt={morning.opensAt} zone={today.zone} />;
    if (morning.pain === null) return null;
    return (
      <p className="flex flex-wrap items-center gap-x-4 text-sm text-quiet">
        {say("corrects", { n: morning.pain })}
        {own?.day.thisMorning && (
          <Button kind="text" small onClick={play.correct}>
            {say("correct")}
          </Button>
        )}
      </p>
    );
  }
  return (
    <>
      <ElevenSteps
        name="morning"
        label={say("morning")}
        value={typed.morning}
        error={faults.morning && say(faults.morning)}
        onChange={(value) => set({ morning: value })}
        {...pain(forms.corrects ? morning.pain : morning.previousPain)}
      />
      <StiffnessBands
        value={typed.stiffnessMin}
        hint={last !== null && usual !== null && say("usualStiff", { usual, last })}
        onChange={(stiffnessMin) => set({ stiffnessMin })}
      />
    </>
  );
}

/** In the small hours, in the place of the morning's questions. */
function StillNight({ opensAt, zone }: { readonly opensAt: string; readonly zone: string }) {
  const say = useWords("checkIn");
  const time = timeWords(opensAt, zone, useLocale());
  return <p className="measure text-sm text-quiet">{say("opens", { time })}</p>;
}

/** The last tap is an answer: how one walks. */
function SaveButtons({ play }: { readonly play: CheckInPlay }) {
  const say = useWords("checkIn");
  const pending = play.saving && say("saving");
  return (
    <div className="grid grid-cols-2 gap-2">
      <Button wide pending={pending} onClick={() => play.save(false)}>
        {say("saveWalk")}
      </Button>
      <Button wide kind="quiet" pending={pending} onClick={() => play.save(true)}>
        {say("saveLimp")}
      </Button>
    </div>
  );
}
