import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { wordsOf } from "#words/server-words.ts";

interface Props {
  readonly token: string;
  /** The button was pressed. Said alike whatever the token was. */
  readonly done: boolean;
}

/** Where a mail's way out leads: a button, since programs that open links for safety's sake aren't to turn anything off. */
export async function OffScreen({ token, done }: Props) {
  const say = await wordsOf("reminders");
  if (done || !token) {
    return (
      <PageShell>
        <PageHead title={say("offDoneTitle")} lead={say("offDoneLead")} />
        <a href="/reminders" className={buttonClass({ kind: "quiet", wide: true })}>
          {say("toSettings")}
        </a>
      </PageShell>
    );
  }
  return (
    <PageShell>
      <PageHead title={say("offTitle")} lead={say("offLead")} />
      <form method="post" action={`/api/reminders/off?${new URLSearchParams({ token })}`}>
        <input type="hidden" name="from" value="page" />
        <Button type="submit" wide>
          {say("off")}
        </Button>
      </form>
    </PageShell>
  );
}
