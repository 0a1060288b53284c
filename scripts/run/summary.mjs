/** What a person needs to know once everything runs: where to go, and whom to be. */
export function summary({ ports, people, env, mode }) {
  const rows = [
    ["Runner's app", env.WEB_URL],
    ["Coach's app", env.ADMIN_URL],
    ports.mailbox ? ["Mailbox", `http://localhost:${ports.mailbox}`] : ["Mail", "through SMTP_URL"],
    ports.stripe ? ["Local Stripe", env.STRIPE_API_BASE] : ["Stripe", "through STRIPE_SECRET_KEY"],
  ];
  const width = Math.max(0, ...people.map(({ email }) => email.length));
  return [
    "",
    `Springback is running${mode === "dev" ? ", and reloads what you change" : ""}.`,
    "",
    ...rows.map(([label, where]) => `  ${label.padEnd(14)} ${where}`),
    "",
    "  Sign in as one of these demo people, with one click or by mail:",
    ...people.map(
      ({ name, email, role }) => `    ${role.padEnd(7)} ${email.padEnd(width)}  ${name}`,
    ),
    "",
    "  Ctrl-C stops it; the data stays.",
    "",
  ].join("\n");
}
