"use client";
import { Button } from "@springback/ui/primitives/button";
import { Banner } from "@springback/ui/primitives/banner";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { Section } from "@springback/ui/primitives/section";
import { TextField } from "@springback/ui/primitives/text-field";
import { type FormEvent, useState } from "react";
import { askForLink } from "#features/sign-in/ask-for-link.ts";
import { type Draft, factsOf } from "#features/check/draft.ts";
import { useWords } from "#words/use-words.ts";

/** Version of the words beside the consent box; stored with the consent. */
export const CONSENT_VERSION = "health-data-1";

interface Faults {
  readonly email?: string;
  readonly consent?: string;
  readonly form?: string;
}

/** Saving by a mailed link. What was answered goes along, so the link works on any device. */
export function SaveStep({ draft, zone }: { readonly draft: Draft; readonly zone: string }) {
  const say = useWords("check");
  const sayLink = useWords("signIn");
  const [email, setEmail] = useState("");
  const [consent, setConsent] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [state, setState] = useState<"typing" | "sending" | "sent">("typing");

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing: Faults = {
      ...(email.includes("@") ? {} : { email: sayLink("typeEmail") }),
      ...(consent ? {} : { consent: say("consentMissing") }),
    };
    setFaults(missing);
    if (Object.keys(missing).length > 0) return;
    setState("sending");
    const fault = await askForLink(
      {
        email,
        zone,
        next: "/today",
        consent: CONSENT_VERSION,
        draft: factsOf(draft) ?? [],
      },
      sayLink("offline"),
    );
    setState(fault ? "typing" : "sent");
    if (fault) setFaults({ form: fault });
  };

  if (state === "sent") {
    return (
      <Section title={sayLink("sentTitle")} ruled>
        <output className="measure block">{say("sent", { email })}</output>
        <div className="mt-4">
          <Button kind="quiet" onClick={() => setState("typing")}>
            {sayLink("otherAddress")}
          </Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={say("keepTitle")} lead={say("keepLead")} ruled>
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={sayLink("email")}
          hint={say("emailHint")}
          value={email}
          error={faults.email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Checkbox
          name="consent"
          label={say("consent")}
          checked={consent}
          error={faults.consent}
          onChange={(event) => setConsent(event.target.checked)}
        />
        {faults.form && <Banner kind="error">{faults.form}</Banner>}
        <Button wide type="submit" pending={state === "sending" && sayLink("sending")}>
          {sayLink("mailLink")}
        </Button>
      </form>
    </Section>
  );
}
