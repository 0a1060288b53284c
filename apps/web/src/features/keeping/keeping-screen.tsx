import type { TodayView } from "@springback/core/today-view";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import type { Say } from "@springback/words/words";
import Link from "next/link";
import { TakeIt } from "#features/keeping/take-it.tsx";
import type { English } from "#words/tables.ts";

interface Props {
  readonly keeping: TodayView["keeping"];
  /** Who gives this runner their steps; null where nobody does. */
  readonly coach: string | null;
  /** Whether the subscription has steps to take. */
  readonly inPlan: boolean;
  readonly say: Say<English["keeping"]>;
}

/** Going over to keeping what was built: what stays, when to come back, and the choice to go on. Nothing is promised. */
export function KeepingScreen(props: Props) {
  const { keeping, say } = props;
  if (keeping === null) {
    return (
      <>
        <PageHead over={say("over")} title={say("notYet")} lead={say("notYetLead")} />
        <Link href="/progress" className={buttonClass({})}>
          {say("toProgress")}
        </Link>
      </>
    );
  }
  const proposed = keeping.state === "proposed";
  return (
    <>
      <PageHead
        over={say("over")}
        title={say(keeping.state)}
        lead={proposed ? say("proposedLead", { n: keeping.steadyWeeks }) : say("takenLead")}
      />
      <Section title={say("stays")} ruled>
        <Lines lines={[say("strength", { n: keeping.strengthDays }), say("running")]} />
      </Section>
      <Section title={say("comeBack")} lead={say("noPromise")} ruled>
        <Lines
          lines={[
            say("overLimit", { cap: keeping.painCap }),
            say("rising", { n: keeping.risingWeeks }),
            say("worse"),
          ]}
        />
      </Section>
      {proposed && (
        <Section title={say("choice")} ruled>
          <Choice {...props} />
        </Section>
      )}
      <Section title={say("leaving")} ruled>
        <Ways say={say} />
      </Section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="border-y border-hairline">
      {lines.map((line) => (
        <li key={line} className="border-t border-hairline py-3 first:border-t-0">
          <p className="measure">{line}</p>
        </li>
      ))}
    </ul>
  );
}

/** Who takes the step: the coach where there is one, the runner where their plan has steps to take. */
function Choice({ coach, inPlan, say }: Props) {
  if (coach !== null) {
    return (
      <>
        <p className="measure mb-4">{say("coachGives", { name: coach })}</p>
        <Link href="/messages" className={buttonClass({ kind: "quiet" })}>
          {say("toCoach", { name: coach })}
        </Link>
      </>
    );
  }
  if (!inPlan) {
    return (
      <>
        <p className="measure mb-4">{say("needsPlan")}</p>
        <Link href="/plans" className={buttonClass({ kind: "quiet" })}>
          {say("toPlans")}
        </Link>
      </>
    );
  }
  return <TakeIt />;
}

function Ways({ say }: Pick<Props, "say">) {
  return (
    <ul>
      {[
        ["/subscription", say("cheaper")],
        ["/account", say("export")],
        ["/today", say("toToday")],
      ].map(([href, label]) => (
        <li key={href}>
          <Link href={href ?? ""} className="link tap inline-flex items-center">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
