import { expect } from "@playwright/test";
import { MAILBOX } from "#place.ts";

export interface Letter {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The letters that arrived for an address, newest first. */
export async function lettersTo(address: string): Promise<readonly Letter[]> {
  const response = await fetch(`${MAILBOX}/mails?to=${encodeURIComponent(address)}`);
  const { mails } = (await response.json()) as { mails: readonly Letter[] };
  return mails;
}

/** Waits for the letter that makes it `count` in all, and gives it. */
export async function awaitLetter(address: string, count = 1): Promise<Letter> {
  let letters: readonly Letter[] = [];
  await expect
    .poll(
      async () => {
        letters = await lettersTo(address);
        return letters.length;
      },
      { message: `a letter to ${address}`, timeout: 20_000 },
    )
    .toBe(count);
  return letters[0]!;
}
