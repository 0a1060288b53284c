"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { DisagreeLink } from "#features/disagree/disagree-link.tsx";
import { FlareCard, FlareWays } from "#features/flare/flare-card.tsx";
import { FlareLink } from "#features/flare/flare-link.tsx";
import { Fold } from "#features/flare/fold.tsx";
import { WhereToStart } from "#features/gap/where-to-start.tsx";
import { AnswerView } from "#features/guidance/answer-view.tsx";
import { KeepingLink } from "#features/keeping/keeping-link.tsx";
import { usePhone } from "#features/phone/phone-provider.tsx";
import { LastStep } from "#features/step/last-step.tsx";
import { CoachWords } from "#features/today/coach-words.tsx";
import type { SaidToday } from "#features/today/said-today.ts";
import { StepOfToday } from "#features/today/step-of-today.tsx";
import { StrengthOfToday } from "#features/today/strength-of-today.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly today: SaidToday;
  readonly over: string;
  readonly onChanged: () => void;
}

/**
 * The answer of the day, then what waits for an answer, strength, shoes, the coach. Its links are the browser's own: offline
 * they lead to what the phone can draw, where a router would wait for the server.
 */
export function TodayAnswer({ today, over, onChanged }: Props) {
  const say = useWords("today");
  const { alert, walkRun, shoes, gap, flare, keeping } = today;
  // What leads further waits while calm days last.
  const isCalm = flare !== null && flare.endedOn === null;
  return (
    <>
      <h1 className="sr-only">{say("title")}</h1>
      {alert && (
        <div className="mb-6">
          <Banner title={alert.title}>{alert.sentence}</Banner>
        </div>
      )}
      <AnswerOrFlare today={today} over={over} onChanged={onChanged} />
      <p className="mt-6">
        <a href="/today/why" className="link tap inline-flex items-center">
          {say("why")}
        </a>
      </p>
      <div className="mb-6">
        <DisagreeLink />
      </div>
      {gap.days > 0 && (
        <p className="measure mb-6 text-sm text-quiet">{say("gap", { n: gap.days })}</p>
      )}
      {!isCalm && <WhereToStart today={today} />}
      <OpenSessions today={today} />
      {keeping === "proposed" ? <LastStep /> : <StepOfToday step={today.step} />}
      <StrengthOfToday today={today} />
      {keeping === "taken" && !isCalm && <KeepingLink />}
      {walkRun && !isCalm && (
        <Section title={say("walkRun")} lead={walkRun.title} ruled>
          <p className="measure">{walkRun.sentence}</p>
        </Section>
      )}
      {shoes && (
        <Section title={say("shoes")} ruled>
          <p className="measure">{shoes.sentence}</p>
          {shoes.due && <p className="measure mt-2 font-semibold">{say("shoesDue")}</p>}
          <a href="/shoes" className="link tap inline-flex items-center">
            {say("toShoes")}
          </a>
        </Section>
      )}
      <CoachWords />
    </>
  );
}

/** The day's answer; while calm days last they stand in its place, and it opens under them. */
function AnswerOrFlare({ today, over, onChanged }: Props) {
  const say = useWords("flare");
  const { answer, flare } = today;
  const actions = <Actions today={today} onChanged={onChanged} />;
  if (flare === null || flare.endedOn !== null)
    return (
      <>
        {flare && (
          <div className="mb-6">
            <Banner title={say("over")}>{say("overLead")}</Banner>
          </div>
        )}
        <AnswerView answer={answer} over={over} actions={actions} />
      </>
    );
  return (
    <>
      <FlareCard flare={flare} over={over} actions={actions} />
      <FlareWays />
      <Fold summary={say("rulesSay")}>
        <p className="measure pt-1 pb-4 text-sm text-quiet">{say("rulesSayLead")}</p>
        <AnswerView answer={answer} />
      </Fold>
    </>
  );
}

/** One thing to start, and the way to say that it is no longer so. */
function Actions({ today, onChanged }: Pick<Props, "today" | "onChanged">) {
  const say = useWords("today");
  const { strength } = today;
  const starts = strength.lines > 0 && strength.doneAt === null;
  const { phone } = usePhone();
  return (
    <>
      {starts && (
        <a href="/strength" className={buttonClass({})}>
          {say(phone?.plays() ? "goOnStrength" : "startStrength")}
        </a>
      )}
      <a href="/runs" className={buttonClass({ kind: starts ? "quiet" : "primary" })}>
        {say("logSession")}
      </a>
      <Button kind="quiet" onClick={onChanged}>
        {say("changed")}
      </Button>
      <FlareLink flare={today.flare} />
    </>
  );
}

function OpenSessions({ today }: { readonly today: SaidToday }) {
  const say = useWords("today");
  const locale = useLocale();
  if (today.openSessions.length === 0) return null;
  return (
    <Section title={say("waiting")} ruled>
      <ul>
        {today.openSessions.map(({ sessionId, asks, what, endedAt }) => (
          <li
            key={sessionId}
            className="flex items-center justify-between gap-4 border-t border-hairline py-3 first:border-t-0"
          >
            <span>
              <span className="block font-medium">{say(asks)}</span>
              <span className="text-sm text-quiet">
                {what}, {momentWords(endedAt, today.zone, locale)}
              </span>
            </span>
            <a
              href={`/runs?session=${sessionId}`}
              className={buttonClass({ kind: "quiet", small: true })}
            >
              {say("answer")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
