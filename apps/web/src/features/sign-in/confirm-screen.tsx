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
      <main>
        <h1>This link no longer works</h1>
        <p>
          A link works once, for ten minutes, and only the newest one does. Ask for a new one; what
          you answered before is still on this device.
        </p>
        <p>
          <a href="/sign-in">Send me a new link</a>
        </p>
      </main>
    );
  }
  return (
    <main>
      <h1>Sign in to Springback</h1>
      <p>You are signing in as {email}.</p>
      <form method="post" action="/auth/enter">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        <button type="submit">Sign in</button>
      </form>
    </main>
  );
}
