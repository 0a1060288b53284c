import Link from "next/link";
import { LanguageSwitch } from "#features/frame/language-switch.tsx";
import { wordsOf } from "#words/server-words.ts";

const WAYS = [
  { href: "/plans", key: "plans" },
  { href: "/learn", key: "learn" },
  { href: "/example", key: "example" },
  { href: "/promises", key: "promises" },
] as const;

/** At the foot of pages that anybody may open: where else to look, the other language, and what this is not. */
export async function OpenFoot() {
  const say = await wordsOf("frame");
  return (
    <div className="flex flex-wrap items-center gap-x-6 text-sm">
      {WAYS.map(({ href, key }) => (
        <Link key={key} href={href} className="link inline-flex min-h-11 items-center">
          {say(key)}
        </Link>
      ))}
      <LanguageSwitch />
      <p className="basis-full pt-2 text-quiet">{say("notMedical")}</p>
    </div>
  );
}
