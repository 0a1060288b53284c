import { startMailbox } from "#server.ts";

const {
  DATA_DIR = ".data/mailbox",
  PORT_MAILBOX = "3025",
  PORT_SMTP = "1025",
  INSTANCE,
} = process.env;

try {
  const mailbox = await startMailbox({
    dataDir: DATA_DIR,
    webPort: Number(PORT_MAILBOX),
    smtpPort: Number(PORT_SMTP),
    ...(INSTANCE ? { instance: INSTANCE } : {}),
  });
  console.log(`mailbox: ${mailbox.webUrl}, ${mailbox.smtpUrl}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void mailbox.stop().then(() => process.exit(0)));
} catch (error) {
  console.error(`mailbox: ${error instanceof Error ? error.message : "could not start"}`);
  process.exit(1);
}
