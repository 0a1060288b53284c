"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { TextField } from "@springback/ui/primitives/text-field";
import { type FormEvent, useState } from "react";
import { browserZone } from "#features/sign-in/browser-zone.ts";
import { askForLink } from "#features/sign-in/ask-for-link.ts";
import { useWords } from "#words/use-words.ts";

/** One address, one link. It says the same for every address, known or not. */
export function SignInForm({ next }: { readonly next: string }) {
  const say = useWords("signIn");
  const [email, setEmail] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [state, setState] = useState<"typing" | "sending" | "sent">("typing");
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!email.includes("@")) return setFault(say("typeEmail"));
    setState("sending");
    const problem = await askForLink({ email, next, zone: browserZone() }, say("offline"));
    setFault(problem);
    setState(problem ? "typing" : "sent");
  };
  if (state === "sent") {
    return (
      <Banner
        title={say("sentTitle")}
        action={
          <Button kind="quiet" small onClick={() => setState("typing")}>
            {say("otherAddress")}
          </Button>
        }
      >
        <output>{say("sent", { email })}</output>
      </Banner>
    );
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={say("email")}
        value={email}
        error={fault}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button wide type="submit" pending={state === "sending" && say("sending")}>
        {say("mailLink")}
      </Button>
    </form>
  );
}
