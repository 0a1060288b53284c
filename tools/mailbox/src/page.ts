import { linksIn, type Mail } from "#mail.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2320; --soft: #5a645f; --paper: #fbfaf7; --line: #dcd9d0; --link: #0b5d55; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ecebe6; --soft: #a6aea9; --paper: #171b19; --line: #343b37; --link: #7fd1c5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 ui-sans-serif, system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
p { color: var(--soft); margin: 0 0 1.5rem; }
a { color: var(--link); overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); }
li a { display: block; padding: 0.75rem 0; color: inherit; text-decoration: none; }
li a:hover strong { text-decoration: underline; }
small, dl { color: var(--soft); font-size: 0.875rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; margin: 0 0 1.5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-top: 1px solid var(--line); padding-top: 1.5rem; margin: 0; }
`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML that shows exactly that text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Mails newest first, each leading to its own page. */
export function listPage(mails: readonly Mail[]): string {
  const items = mails.map(
    (mail) =>
      `<li><a href="/mail/${escapeHtml(mail.id)}"><strong>${escapeHtml(mail.subject || "(no subject)")}</strong><br>` +
      `<small>to ${escapeHtml(mail.to.join(", "))} · ${timeOf(mail)}</small></a></li>`,
  );
  const body =
    mails.length === 0
      ? "<p>No mail yet. What the apps send arrives here, and goes nowhere else. Reload to look again.</p>"
      : `<p>What the apps sent, newest first. Nothing here left this machine.</p><ul>${items.join("\n")}</ul>`;
  return page("Mailbox", `<h1>Mailbox</h1>${body}`);
}

/** One mail: its text as it was written, with links that can be followed. */
export function mailPage(mail: Mail): string {
  const subject = mail.subject || "(no subject)";
  return page(
    subject,
    `<p><a href="/">All mails</a></p><h1>${escapeHtml(subject)}</h1>` +
      `<dl><dt>From</dt><dd>${escapeHtml(mail.from)}</dd><dt>To</dt><dd>${escapeHtml(mail.to.join(", "))}</dd>` +
      `<dt>Received</dt><dd>${timeOf(mail)}</dd></dl><pre>${withLinks(mail.text)}</pre>`,
  );
}

export function missingPage(): string {
  return page(
    "No such mail",
    '<h1>No such mail</h1><p>It may have been deleted. <a href="/">All mails</a></p>',
  );
}

function withLinks(text: string): string {
  const links = linksIn(text).toSorted((a, b) => b.length - a.length);
  let html = "";
  for (let at = 0; at < text.length;) {
    const link = links.find((candidate) => text.startsWith(candidate, at));
    const part = link ?? text.charAt(at);
    html += link
      ? `<a href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(link)}</a>`
      : escapeHtml(part);
    at += part.length;
  }
  return html;
}

function timeOf(mail: Mail): string {
  const shown = mail.at.slice(0, 19).replace("T", " ");
  return `<time datetime="${escapeHtml(mail.at)}">${escapeHtml(shown)} UTC</time>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body><main>${body}</main></body>
</html>
`;
}
