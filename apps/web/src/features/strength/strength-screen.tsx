"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Pending } from "@springback/ui/primitives/pending";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import { Suspense, useMemo, useState } from "react";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { rememberedOwner } from "#features/phone/owner.ts";
import { usePhone } from "#features/phone/phone-provider.tsx";
import { StepNote } from "#features/step/step-note.tsx";
import type { SaidStrength } from "#features/strength/said-strength.ts";
import { StrengthDay } from "#features/strength/strength-day.tsx";
import { NoIntake } from "#features/today/no-intake.tsx";
import { Opening } from "#features/today/opening.tsx";
import { useShownToday } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Today's strength as the server made it; null where the phone draws the page by itself. */
  readonly made: SaidStrength | null;
  /** Id of the runner; null where nobody can be asked who is signed in. */
  readonly owner: string | null;
}

/** Today's strength: the server's is drawn first, the phone's own after. */
export function StrengthScreen({ made, owner }: Props) {
  const say = useWords("strength");
  const [touched, setTouched] = useState(false);
  const { own, isOwn } = useShownToday(made?.at ?? null, touched);
  const mine = useMemo(() => own?.day.strength() ?? null, [own]);
  const strength = isOwn && mine ? mine : made;
  // Whoever the store belongs to is the one who opened this page.
  const whose = owner ?? rememberedOwner();
  if (!strength || whose === null) return <Opening title={say("pageTitle")} />;
  return (
    <>
      <Suspense fallback={<Making />}>
        <OfDay strength={strength} owner={whose} onSaved={() => setTouched(true)} />
      </Suspense>
    </>
  );
}

/** While the words of the exercises are on their way. */
function Making() {
  const say = useWords("strength");
  return (
    <>
      <PageHead title={say("pageTitle")} />
      <Pending>{say("making")}</Pending>
    </>
  );
}

/** Safety first, then the session of the step the runner stands on, whatever they pay. */
function OfDay(props: {
  readonly strength: SaidStrength;
  readonly owner: string;
  readonly onSaved: () => void;
}) {
  const { strength, owner, onSaved } = props;
  const { phone } = usePhone();
  const say = useWords("strength");
  const locale = useLocale();
  const { at, zone, needs, see, view, step } = strength;
  if (see) return <FlagView flag={see} />;
  if (needs.includes("intake")) {
    return <NoIntake over={dayWords(at, zone, locale)} title={say("pageTitle")} />;
  }
  const after = <StepNote step={step} onTaken={() => void phone?.syncNow()} />;
  const needsNow = needs.includes("now");
  return <StrengthDay today={view} {...{ needsNow, owner, after, onSaved }} />;
}
