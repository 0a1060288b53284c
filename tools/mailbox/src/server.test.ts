import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "#mail.ts";
import { type Mailbox, startMailbox } from "#server.ts";

let folder: string;
let mailbox: Mailbox;

const open = () =>
  startMailbox({ dataDir: folder, webPort: 0, smtpPort: 0, instance: "this-start" });
const get = (path: string, init?: RequestInit) => fetch(mailbox.webUrl + path, init);
const mails = async (query = ""): Promise<Mail[]> =>
  ((await (await get(`/mails${query}`)).json()) as { mails: Mail[] }).mails;

async function send(mail: {
  to: string;
  subject?: string;
  text?: string;
  html?: string;
}): Promise<void> {
  const transport = createTransport(mailbox.smtpUrl);
  try {
    await transport.sendMail({
      from: "Springback <hello@springback.localhost>",
      subject: "Sign in",
      ...mail,
    });
  } finally {
    transport.close();
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailbox-"));
  mailbox = await open();
});

afterEach(async () => {
  await mailbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the mail server", () => {
  it("keeps a mail over SMTP and shows it with its link, newest first", async () => {
    await send({
      to: "Runner@example.org",
      text: "Sign in: http://localhost:3000/in?token=a&b=c. Bye",
    });
    await send({ to: "coach@example.org", subject: "Second", text: "No link" });
    const [newest, oldest] = await mails();
    expect(newest).toMatchObject({ subject: "Second", to: ["coach@example.org"], links: [] });
    expect(oldest).toMatchObject({
      subject: "Sign in",
      to: ["runner@example.org"],
      links: ["http://localhost:3000/in?token=a&b=c"],
    });
    const list = await (await get("/")).text();
    expect(list.indexOf("Second")).toBeLessThan(list.indexOf("Sign in"));
    const page = await (await get(`/mail/${oldest!.id}`)).text();
    expect(page).toContain('<a href="http://localhost:3000/in?token=a&amp;b=c" rel="noreferrer">');
    expect(page).toContain("</a>. Bye");
  });

  it("gives tests only the mails of one address, and only those since a moment", async () => {
    await send({ to: "a@example.org", text: "first" });
    await send({ to: "b@example.org", text: "other" });
    const [mail] = await mails("?to=A@example.org");
    expect((await mails("?to=A@example.org")).map(({ text }) => text.trim())).toEqual(["first"]);
    const later = new Date(Date.parse(mail!.at) + 60_000).toISOString();
    expect(await mails(`?since=${later}`)).toEqual([]);
    expect(await mails(`?to=a@example.org&since=${mail!.at}`)).toHaveLength(1);
    expect((await get("/mails?since=yesterday")).status).toBe(400);
  });

  it("has every accepted mail on disk, readable by its owner alone, and finds it after a restart", async () => {
    await send({ to: "a@example.org", text: "kept" });
    const files = readdirSync(folder);
    expect(files).toHaveLength(1);
    expect(statSync(join(folder, files[0]!)).mode & 0o777).toBe(0o600);
    await mailbox.stop();
    writeFileSync(join(folder, "1-torn.json"), '{"id": "1-to');
    mailbox = await open();
    expect((await mails()).map(({ text }) => text.trim())).toEqual(["kept"]);
  });

  it("refuses a mail larger than 1 MB, keeps nothing of it, and takes the next", async () => {
    await expect(send({ to: "a@example.org", text: "x".repeat(1_100_000) })).rejects.toMatchObject({
      responseCode: 552,
    });
    await send({ to: "a@example.org", text: "small" });
    expect(await mails()).toHaveLength(1);
  });

  it("refuses a mail it can't write, so that the sender tries again later", async () => {
    rmSync(folder, { recursive: true });
    await expect(send({ to: "a@example.org", text: "lost?" })).rejects.toMatchObject({
      responseCode: 452,
    });
    expect(await mails()).toEqual([]);
  });

  it("outlives a sender that hangs up in mid-mail", async () => {
    const socket = connect(Number(new URL(mailbox.smtpUrl).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("data", resolve));
    socket.write("EHLO x\r\nMAIL FROM:<a@x>\r\nRCPT TO:<b@x>\r\nDATA\r\nSubject: half");
    await new Promise((resolve) => socket.once("data", resolve));
    socket.destroy();
    await send({ to: "a@example.org", text: "whole" });
    expect(await mails()).toHaveLength(1);
  });
});

describe("the pages", () => {
  it("show hostile text as text", async () => {
    const attack = `<script>alert(1)</script>"'&`;
    await send({
      to: "a@example.org",
      subject: attack,
      text: `${attack} http://x.test/"onmouseover=1`,
    });
    const [mail] = await mails();
    for (const path of ["/", `/mail/${mail!.id}`]) {
      const answer = await get(path);
      const page = await answer.text();
      expect(page).not.toContain("<script");
      expect(page).not.toMatch(/href="[^"]*"onmouseover/);
      expect(page).toContain("&lt;script&gt;");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });

  it("make no link of anything but a web address", async () => {
    await send({ to: "a@example.org", text: "javascript:alert(1) file:///etc/passwd" });
    const [mail] = await mails();
    const page = await (await get(`/mail/${mail!.id}`)).text();
    expect(page.match(/<a /g)).toHaveLength(1);
  });

  it("answer for this start's health, and say so when a mail isn't there", async () => {
    const health = await get("/healthz");
    expect([health.status, health.headers.get("x-instance")]).toEqual([200, "this-start"]);
    expect((await get("/mail/nothing")).status).toBe(404);
    expect((await get("/mail/..%2f..%2fetc%2fpasswd")).status).toBe(404);
    expect((await get("/", { method: "POST" })).status).toBe(405);
  });

  it("are for this machine's own names only", async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(mailbox.webUrl).port), "127.0.0.1");
      socket.write("GET /mails HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n");
      let all = "";
      socket.on("data", (chunk) => (all += String(chunk))).once("close", () => resolve(all));
    });
    expect(answer).toMatch(/^HTTP\/1.1 403/);
  });
});
