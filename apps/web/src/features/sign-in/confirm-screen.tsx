import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { LanguageSwitch } from "#features/frame/language-switch.tsx";
import { wordsOf } from "#words/server-words.ts";

interface Props {
  readonly token: string;
  readonly email: string;
  /** The link that led here was used, replaced or too old. */
  readonly spent: boolean;
}

/** Opening the mailed link only shows a button: programs that open links for safety's sake sign nobody in. */
export async function ConfirmScreen({ token, email, spent }: Props) {
  const say = await wordsOf("signIn");
  if (spent || !token || !email) {
    return (
      <PageShell account={<LanguageSwitch search="?problem=spent" />}>
        <PageHead title={say("spentTitle")} lead={say("spentLead")} />
        <a href="/sign-in" className={buttonClass({ wide: true })}>
          {say("newLink")}
        </a>
      </PageShell>
    );
  }
  return (
    <PageShell>
      <PageHead title={say("confirmTitle")} lead={say("confirmLead", { email })} />
      <form method="post" action="/auth/enter">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        <Button type="submit" wide>
          {say("title")}
        </Button>
      </form>
    </PageShell>
  );
}
