const STYLE = `
:root{color-scheme:light dark;--paper:#FAF7F2;--surface:#FFFFFF;--ink:#1B1F2A;--quiet:#565C6B;--flag:#A8201A;--flag-fill:#FBD9D5;--line:#1B1F2A33}
@media (prefers-color-scheme:dark){:root{--paper:#10131A;--surface:#191E28;--ink:#F3F0EA;--quiet:#A9AFBC;--flag:#FF9387;--flag-fill:#471613;--line:#F3F0EA33}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 "Hanken Grotesk Variable","Hanken Grotesk",system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:30rem;margin:0 auto;padding:32px 24px 48px;min-height:100vh}
.note{margin:0 0 40px;padding:0 0 12px;border-bottom:1px solid var(--line);color:var(--quiet);font-size:15px}
h1{margin:0 0 4px;font-size:29px;line-height:1.2;letter-spacing:-.01em;font-weight:650}
.price{margin:0 0 24px;color:var(--quiet)}
form{margin:0}
fieldset{margin:24px 0;padding:0;border:0}
legend{padding:0;margin:0 0 4px;font-weight:600}
label{display:flex;gap:12px;align-items:center;min-height:48px;padding:8px 0;line-height:1.3;border-bottom:1px solid var(--line);cursor:pointer}
input[type=radio]{flex:none;accent-color:var(--ink);width:20px;height:20px;margin:0}
small{display:block;color:var(--quiet)}
button,.link{display:flex;align-items:center;justify-content:center;width:100%;min-height:48px;margin:12px 0 0;padding:8px 16px;border:1px solid var(--ink);border-radius:6px;background:transparent;color:var(--ink);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
button.main{background:var(--ink);color:var(--paper)}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.fault{margin:0 0 24px;padding:12px 16px;border-left:3px solid var(--flag);background:var(--flag-fill)}
dl{display:grid;grid-template-columns:auto 1fr;gap:8px 24px;margin:24px 0}dt{color:var(--quiet)}dd{margin:0;text-align:right}
hr{border:0;border-top:1px solid var(--line);margin:32px 0}`;

/** Text made safe to stand in HTML, attributes included. */
export function safe(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

/** A whole page in one column, always saying that nothing here is real money. */
export function frame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title><style>${STYLE}</style></head>
<body><main><p class="note">Local test checkout, no money moves</p>${body}</main></body></html>`;
}

/** "9 EUR" or "9.50 EUR" from cents. */
export function money(cents: number, currency: string): string {
  const units = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
  return `${units} ${currency.toUpperCase()}`;
}

/** "22 November 2026" in UTC, from epoch seconds. */
export function day(instant: number): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    instant * 1000,
  );
}
