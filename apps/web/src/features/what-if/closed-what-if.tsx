import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

interface Props {
  readonly say: Say<English["whatIf"]>;
}

/** Without a plan that opens it: what it does, what stays open, and the way to the plans. */
export function SoldWhatIf({ say }: Props) {
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <p className="measure mb-4">{say("promise")}</p>
      <p className="measure mb-4">{say("closedLead")}</p>
      <a href="/plans" className={buttonClass({})}>
        {say("seePlans")}
      </a>
    </>
  );
}

/** While calm days last nothing is tried: they come before any plan. */
export function CalmWhatIf({ say }: Props) {
  return (
    <>
      <PageHead title={say("calm")} lead={say("calmLead")} />
      <a href="/flare" className={buttonClass({})}>
        {say("toCalm")}
      </a>
    </>
  );
}
