/** What the sign-in route takes. */
export interface LinkRequest {
  readonly email: string;
  readonly next?: string;
  readonly zone?: string;
  readonly consent?: string;
  readonly news?: string;
  /** Minutes after midnight. */
  readonly remindAt?: number;
  readonly draft?: readonly unknown[];
}

/** Asks for a sign-in link. Null when the mail is on its way, else the sentence to show: the server's, or `offline`. */
export async function askForLink(request: LinkRequest, offline: string): Promise<string | null> {
  try {
    const response = await fetch("/auth/link", {
      method: "POST",
      headers: {
        ...{ "content-type": "application/json", "x-app": "runner" },
        "x-locale": document.documentElement.lang,
      },
      body: JSON.stringify(request),
    });
    if (response.ok) return null;
    const body: unknown = await response.json().catch(() => null);
    return sentenceOf(body) ?? offline;
  } catch {
    return offline;
  }
}

function sentenceOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null;
  const found = "message" in body ? body.message : "error" in body ? body.error : null;
  if (typeof found === "string") return found;
  return sentenceOf(found);
}
