"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { TextField } from "@springback/ui/primitives/text-field";
import { type FormEvent, useState } from "react";
import { browserZone } from "#features/sign-in/browser-zone.ts";
import { askForLink } from "#features/sign-in/ask-for-link.ts";

/** One address, one link. It says the same for every address, known or not. */
export function SignInForm({ next }: { readonly next: string }) {
  const [email, setEmail] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [state, setState] = useState<"typing" | "sending" | "sent">("typing");
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!email.includes("@")) return setFault("Type your e-mail address.");
    setState("sending");
    const problem = await askForLink({ email, next, zone: browserZone() });
    setFault(problem);
    setState(problem ? "typing" : "sent");
  };
  if (state === "sent") {
    return (
      <Banner
        title="Look in your mail"
        action={
          <Button kind="quiet" small onClick={() => setState("typing")}>
            Use another address
          </Button>
        }
      >
        <output>
          If {email} can sign in here, a link is on its way. It works for ten minutes.
        </output>
      </Banner>
    );
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label="E-mail address"
        value={email}
        error={fault}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button wide type="submit" pending={state === "sending" && "Sending the link"}>
        Mail me the link
      </Button>
    </form>
  );
}
