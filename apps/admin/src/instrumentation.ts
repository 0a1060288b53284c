/** Runs once at boot, before the first request: settings that can't be used stop the server with a sentence. */
export async function register(): Promise<void> {
  // Next also compiles this file for a runtime without Node, which must not try to load the server.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { checkSettings } = await import("#server.ts");
    checkSettings();
  }
}
