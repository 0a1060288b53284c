"use client";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { shortDate } from "@springback/words/days";
import type { Chosen } from "#features/tests/tests-screen.tsx";
import { GateLines } from "#features/tests/gate-lines.tsx";
import type { SaidMeasures, SaidOffer, SaidTest, TestDone } from "#features/tests/said-measures.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly measures: SaidMeasures;
  readonly onChoose: (test: Chosen["test"], corrects: TestDone | null) => void;
}

const ABOUT = {
  heelRaise: "heelRaiseAbout",
  walk30: "walk30About",
  hop10: "hop10About",
  stepEdge: "stepEdgeAbout",
} as const;

/** Every test: what it is, what the ladder asks of it, how it was the last time, and the way in or why it is closed. */
export function TestList({ measures, onChoose }: Props) {
  const say = useWords("tests");
  return (
    <>
      {measures.tests.map((test) => (
        <Section key={test.test} title={say(test.test)} lead={say(ABOUT[test.test])}>
          <GateLines gates={test.gates} />
          <Last last={test.last} />
          <Way test={test} onChoose={onChoose} />
        </Section>
      ))}
      <nav className="flex flex-wrap gap-x-6 border-t border-hairline pt-4">
        <a className="link tap inline-flex items-center" href="/progress">
          {say("toProgress")}
        </a>
        <a className="link tap inline-flex items-center" href="/scores">
          {say("toScores")}
        </a>
      </nav>
    </>
  );
}

function Last({ last }: Pick<SaidTest, "last">) {
  const say = useWords("tests");
  const locale = useLocale();
  if (last === null) return <p className="mt-2 text-sm text-quiet">{say("never")}</p>;
  const { on, reps, otherReps: other, pain } = last.view;
  const date = shortDate(on, locale);
  // Only what is known is said.
  const what = [
    reps !== null && (other === null ? say("lastOne", { reps }) : say("lastBoth", { reps, other })),
    pain !== null && say("lastPain", { pain }),
  ].filter((part) => part !== false);
  return (
    <p className="tabular mt-2 text-sm text-quiet">
      {what.length === 0 ? say("lastOn", { date }) : say("last", { date, what: what.join(", ") })}
    </p>
  );
}

/** The way into a test, or why it is closed now. */
function Way({
  test: { test, offer, last },
  onChoose,
}: { readonly test: SaidTest } & Pick<Props, "onChoose">) {
  const say = useWords("tests");
  if (offer.open) {
    return (
      <div className="mt-4">
        <Button
          kind="quiet"
          aria-label={say("takeNamed", { test: say(test) })}
          onClick={() => onChoose(test, null)}
        >
          {say("take")}
        </Button>
      </div>
    );
  }
  return (
    <div className="mt-3">
      <p className="measure">
        <ClosedWords offer={offer} />
      </p>
      {offer.why === "closedToday" && last && (
        <Button
          kind="text"
          small
          aria-label={say("correctNamed", { test: say(test) })}
          onClick={() => onChoose(test, last)}
        >
          {say("correct")}
        </Button>
      )}
    </div>
  );
}

function ClosedWords({ offer }: { readonly offer: Extract<SaidOffer, { open: false }> }) {
  const say = useWords("tests");
  const { why, title, sentence, stage } = offer;
  switch (why) {
    case "closedFlag":
      return say(why, { title });
    case "closedLater":
      return say(why, { stage });
    case "closedLeftOut":
      return say(why, { sentence });
    case "closedCheckIn":
      return <Led words={say(why)} to="/check-in" way={say("toCheckIn")} />;
    case "closedLight":
      return <Led words={say(why, { title })} to="/today/why" way={say("toWhy")} />;
    case "closedRest":
      return <Led words={say(why)} to="/today/why" way={say("toWhy")} />;
    default:
      return say(why);
  }
}

function Led({ words, to, way }: Readonly<Record<"words" | "to" | "way", string>>) {
  return (
    <>
      {words}{" "}
      <a className="link" href={to}>
        {way}
      </a>
    </>
  );
}
