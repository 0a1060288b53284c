"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import type { CheckInPlay } from "#features/check-in/use-check-in.ts";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

/** The sessions of yesterday that wait for how they have settled: one tap each, and none is asked for. */
export function Settlings(props: { readonly today: SaidToday; readonly play: CheckInPlay }) {
  const { today, play } = props;
  const say = useWords("checkIn");
  const locale = useLocale();
  const pain = usePainWords();
  const open = today.openSessions.filter(({ sessionId }) => play.forms.settlings[sessionId]);
  if (open.length === 0) return null;
  return (
    <section aria-label={say("settleTitle")} className="flex flex-col gap-4">
      {open.map(({ sessionId, what, endedAt }) => (
        <ElevenSteps
          key={sessionId}
          name={`settled-${sessionId}`}
          label={say("settle", { what, when: momentWords(endedAt, today.zone, locale) })}
          hint={say("settleSkip")}
          value={play.typed.settled[sessionId] ?? null}
          onChange={(value) => play.set({ settled: { ...play.typed.settled, [sessionId]: value } })}
          {...pain(null)}
        />
      ))}
    </section>
  );
}
