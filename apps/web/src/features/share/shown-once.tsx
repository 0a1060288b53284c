"use client";
import { Button } from "@springback/ui/primitives/button";
import { TextField } from "@springback/ui/primitives/text-field";
import { type ReactNode, useId, useState } from "react";

interface Props {
  readonly address: string;
  readonly label: string;
  readonly hint?: string;
  /** On the button, after it worked, and where the browser won't: the address is marked then. */
  readonly words: Readonly<Record<"copy" | "copied" | "byHand", string>>;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** A secret address that is shown this once, to be copied. */
export function ShownOnce({ address, label, hint, words, children }: Props) {
  const id = useId();
  const [done, setDone] = useState<"copied" | "byHand" | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setDone("copied");
    } catch {
      document.querySelector<HTMLInputElement>(`[id="${id}"]`)?.select();
      setDone("byHand");
    }
  };
  return (
    <div className="flex w-full flex-col gap-4">
      <TextField
        id={id}
        label={label}
        hint={hint}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="quiet" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {children}
        <output className="text-sm text-quiet">{done && words[done]}</output>
      </div>
    </div>
  );
}
