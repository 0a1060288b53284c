import { choiceCookie } from "#features/frame/look.ts";

/** Keeps a choice in this browser for the first byte of the pages to come; null takes it back. */
export function keepChoice(name: string, value: string | null): void {
  const secure = location.protocol === "https:";
  // oxlint-disable-next-line unicorn/no-document-cookie -- the server reads it for the first byte, and not every browser has the other way
  document.cookie = choiceCookie(name, value, secure);
}
