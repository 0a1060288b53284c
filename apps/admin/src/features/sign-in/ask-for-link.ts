/** What came of asking for a link: nothing to say, or a sentence for the person. */
export type LinkAnswer = { readonly sent: true } | { readonly sent: false; readonly why: string };

function messageOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}

/** Asks for a mailed link. Answers the same whether or not the address is known. */
export async function askForLink(email: string, next: string): Promise<LinkAnswer> {
  try {
    const response = await fetch("/auth/link", {
      method: "POST",
      headers: { "content-type": "application/json", "x-app": "coach" },
      body: JSON.stringify({ email, next }),
    });
    if (response.ok) return { sent: true };
    const message = messageOf(await response.json().catch(() => null));
    return {
      sent: false,
      why: message ?? "Something went wrong on our side. Try again in a moment.",
    };
  } catch {
    return {
      sent: false,
      why: "We couldn't reach the server. Check your connection and try again.",
    };
  }
}
