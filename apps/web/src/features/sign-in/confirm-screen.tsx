import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";

interface Props {
  readonly token: string;
  readonly email: string;
  /** The link that led here was used, replaced or too old. */
  readonly spent: boolean;
}

/** Opening the mailed link only shows a button: programs that open links for safety's sake sign nobody in. */
export function ConfirmScreen({ token, email, spent }: Props) {
  if (spent || !token || !email) {
    return (
      <PageShell>
        <PageHead
          title="This link no longer works"
          lead="A link works once, for ten minutes, and only the newest one does. Ask for a new one; what you answered before is still on this device."
        />
        <a href="/sign-in" className={buttonClass({ wide: true })}>
          Send me a new link
        </a>
      </PageShell>
    );
  }
  return (
    <PageShell>
      <PageHead title="Sign in to Springback" lead={`You are signing in as ${email}.`} />
      <form method="post" action="/auth/enter">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        <Button type="submit" wide>
          Sign in
        </Button>
      </form>
    </PageShell>
  );
}
