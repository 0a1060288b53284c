import { startStripeLocal } from "#server.ts";

const { env } = process;

function needed(name: string): string {
  const value = env[name];
  if (value) return value;
  console.error(`stripe-local: set ${name} and start again.`);
  process.exit(1);
}

const port = Number(env["PORT_STRIPE"] ?? "3002");
try {
  const running = await startStripeLocal({
    port,
    dataDir: needed("DATA_DIR"),
    webhookUrl: env["WEBHOOK_URL"],
    webhookSecret: needed("STRIPE_WEBHOOK_SECRET"),
    secretKey: needed("STRIPE_SECRET_KEY"),
    clockFile: env["CLOCK_FILE"],
    instance: env["INSTANCE"],
    runnerPrice: env["STRIPE_PRICE_RUNNER"],
    coachedPrice: env["STRIPE_PRICE_COACHED"],
    demo: env["DEMO_SIGN_IN"] === "1",
  });
  console.log(`stripe-local: ${running.url}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      void running.close().then(() => process.exit(0));
    });
  }
} catch (fault) {
  const busy = (fault as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(
    busy
      ? `stripe-local: port ${port} is taken; set PORT_STRIPE to another one.`
      : `stripe-local: ${fault instanceof Error ? fault.message : "could not start"}`,
  );
  process.exit(1);
}
