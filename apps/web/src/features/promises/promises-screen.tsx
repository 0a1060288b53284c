import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { pathIn } from "@springback/words/locale";
import { FILES } from "#features/promises/file-addresses.ts";
import { PARTS, type SaidPromise, sayHow, sayPromise } from "#features/promises/said-promises.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

/** What no answer may do, why, and what holds it to that. Open to everybody. */
export async function PromisesScreen() {
  const [say, locale] = await Promise.all([wordsOf("promises"), currentLocale()]);
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      {PARTS.map(({ part, promises }) => (
        <Section key={part} title={say(part)}>
          <ol>
            {promises.map((one) => (
              <PromiseRow key={one.id} promise={sayPromise(one, say, locale)} />
            ))}
          </ol>
        </Section>
      ))}
      <Section title={say("held")}>
        <dl className="measure flex flex-col gap-4">
          {sayHow(say, locale).map(({ what, more }) => (
            <div key={what}>
              <dt className="font-semibold">{what}</dt>
              <dd className="mt-0.5">{more}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <ProtocolFiles />
    </>
  );
}

/** Where the rules are to be had as data. Plain links: what they lead to are no pages. */
async function ProtocolFiles() {
  const [say, locale] = await Promise.all([wordsOf("promises"), currentLocale()]);
  const files = [
    { href: pathIn(locale, FILES.protocol), what: say("fileProtocol") },
    { href: FILES.schema, what: say("fileSchema") },
    { href: pathIn(locale, FILES.fhir), what: say("fileFhir") },
  ];
  return (
    <Section title={say("files")}>
      <p className="measure text-sm text-quiet">{say("filesMore")}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm">
        {files.map(({ href, what }) => (
          <li key={href}>
            <a className="link inline-flex min-h-11 items-center" href={href}>
              {what}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function PromiseRow({ promise }: { readonly promise: SaidPromise }) {
  const say = await wordsOf("promises");
  const { id, says, why, heldBy } = promise;
  return (
    <li id={id} className="border-t border-hairline py-4 first:border-t-0 first:pt-0">
      <h3 className="measure font-semibold">{says}</h3>
      <dl className="measure mt-2 text-sm">
        <dt className="font-medium">{say("why")}</dt>
        <dd>{why}</dd>
        <dt className="mt-2 font-medium">{say("heldBy")}</dt>
        {heldBy.map((one) => (
          <dd key={one} className="tabular text-quiet">
            {one}
          </dd>
        ))}
      </dl>
      <p className="mt-2 text-xs text-quiet">{id}</p>
    </li>
  );
}
