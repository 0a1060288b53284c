import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { Section } from "@springback/ui/primitives/section";
import { LanguageSwitch } from "#features/frame/language-switch.tsx";
import { GoneWatch } from "#features/phone/sign-out/gone-watch.tsx";
import { SignInForm } from "#features/sign-in/sign-in-form.tsx";
import { wordsOf } from "#words/server-words.ts";

interface DemoPerson {
  readonly userId: string;
  readonly name: string;
}

interface Props {
  /** Where to go after signing in; checked again by the server. */
  readonly next: string;
  /** How this page's own address says that; empty where it doesn't. */
  readonly search: string;
  /** A page of the runner's day asked for this: what it may have said stands all the same. */
  readonly fromTheDay: boolean;
  readonly demo: readonly DemoPerson[];
}

/** Signing in by a mailed link; demo people by one click where they exist. */
export async function SignInScreen({ next, search, fromTheDay, demo }: Props) {
  const say = await wordsOf("signIn");
  return (
    <PageShell account={<LanguageSwitch search={search} />}>
      <PageHead title={say("title")} lead={say("lead")} />
      <GoneWatch />
      <SignInForm next={next} />
      {fromTheDay && (
        <p className="measure my-8 text-sm text-quiet">
          {say("adviceStands")}{" "}
          <a href="/check" className="link">
            {say("toSafety")}
          </a>
        </p>
      )}
      {demo.length > 0 && (
        <Section title={say("demoTitle")} lead={say("demoLead")} ruled>
          <ul className="flex flex-col">
            {demo.map((person) => (
              <li key={person.userId} className="border-t border-hairline py-2 first:border-t-0">
                <form method="post" action="/auth/demo" className="flex items-center gap-3">
                  <input type="hidden" name="userId" value={person.userId} />
                  <input type="hidden" name="next" value={next} />
                  <span className="min-w-0 flex-1">{person.name}</span>
                  <Button
                    type="submit"
                    kind="quiet"
                    small
                    aria-label={say("demoEnter", { name: person.name })}
                  >
                    {say("title")}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PageShell>
  );
}
