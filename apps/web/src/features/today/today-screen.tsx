"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import { memo, useCallback, useState } from "react";
import { CheckInForm } from "#features/check-in/check-in-form.tsx";
import { FlareLink } from "#features/flare/flare-link.tsx";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { ComeBack } from "#features/gap/come-back.tsx";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { ClearedNotice } from "#features/phone/badge/cleared-notice.tsx";
import { RefusedPart } from "#features/phone/refused/refused-part.tsx";
import { NoIntake } from "#features/today/no-intake.tsx";
import { Opening } from "#features/today/opening.tsx";
import type { SaidToday } from "#features/today/said-today.ts";
import { TodayAnswer } from "#features/today/today-answer.tsx";
import { type Own, useShownToday } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Today as the server made it; null where the phone draws the page by itself. */
  readonly made: SaidToday | null;
  /** The check-in's own page asks first, whatever was answered before. */
  readonly asksFirst?: boolean;
}

/**
 * Today: one answer. Before it, what the rules still need; under it, what else there is to do. The server's answer is drawn
 * first, the phone's own after.
 */
export function TodayScreen({ made, asksFirst = false }: Props) {
  const [asks, setAsks] = useState(asksFirst);
  const [touched, setTouched] = useState(false);
  const { own, isOwn } = useShownToday(made?.at ?? null, touched);
  const onSaved = useCallback((): void => {
    setTouched(true);
    setAsks(false);
    // The answer stands on this page now; a reload is to find it too.
    if (own) history.replaceState(null, "", "/today");
    else location.assign("/today");
  }, [own]);
  const onChanged = useCallback(() => setAsks(true), []);
  const today = isOwn && own ? own.day.said : made;
  if (!today) return <Opening />;
  return (
    <>
      <ClearedNotice zone={today.zone} />
      <Drawn {...{ today, own, asks, onSaved, onChanged }} />
      <RefusedPart zone={today.zone} />
    </>
  );
}

/** Everything but what the sync says: drawn again with another answer, and not each time that the phone and the server speak. */
const Drawn = memo(function Drawn(props: {
  readonly today: SaidToday;
  readonly own: Own | null;
  readonly asks: boolean;
  readonly onSaved: () => void;
  readonly onChanged: () => void;
}) {
  const { today, own, asks, onSaved, onChanged } = props;
  const sayCheckIn = useWords("checkIn");
  const day = dayWords(today.at, today.zone, useLocale());
  const asksNow = today.needs.includes("now") || asks;
  useTopOf(asksNow ? "asks" : "answer");
  if (today.see) return <FlagView flag={today.see} />;
  if (today.needs.includes("intake")) return <NoIntake over={day} />;
  if (asksNow) {
    const form = (
      <>
        <PageHead
          over={day}
          title={sayCheckIn("title")}
          action={<FlareLink flare={today.flare} />}
        />
        <CheckInForm today={today} own={own} onSaved={onSaved} />
      </>
    );
    const { isReturn, answeredToday } = today.gap;
    if (!isReturn || answeredToday) return form;
    return (
      <ComeBack today={today} over={day} onFlag={onSaved}>
        {form}
      </ComeBack>
    );
  }
  return <TodayAnswer today={today} over={day} onChanged={onChanged} />;
});
