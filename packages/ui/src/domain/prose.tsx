import type { ReactNode } from "react";
import Markdown, { type Components } from "react-markdown";
import rehypeSanitize, { type Options } from "rehype-sanitize";

/** What an author may use. Anything else is left out: no raw HTML, no pictures by address, no styles, no ids. */
const ALLOWED: Options = {
  tagNames: [
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "blockquote",
    "strong",
    "em",
    "a",
    "code",
    "pre",
    "hr",
    "br",
  ],
  attributes: { a: ["href"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"] },
  // Their text goes with them.
  strip: ["script", "style"],
  clobber: [],
  required: {},
};

const LINK = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/** An address a reader may be sent to, or nothing. */
function safeHref(href: string | undefined): string {
  return href !== undefined && LINK.test(href) && URL.canParse(href) ? href : "";
}

interface Words {
  readonly children?: ReactNode;
}

/** The page has its own first heading: an author's begin at the second. */
function Heading2({ children }: Words) {
  return <h2 className="mt-9 mb-2 text-xl font-semibold text-balance">{children}</h2>;
}

function Heading3({ children }: Words) {
  return <h3 className="mt-6 mb-1.5 text-lg font-semibold">{children}</h3>;
}

/** A link that can't be followed stays readable as words. */
function Link({ href, children }: Words & { readonly href?: string }) {
  const safe = safeHref(href);
  return safe ? (
    <a className="link" href={safe} rel="noopener noreferrer nofollow">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}

const COMPONENTS: Components = {
  h1: ({ children }) => <Heading2>{children}</Heading2>,
  h2: ({ children }) => <Heading2>{children}</Heading2>,
  h3: ({ children }) => <Heading3>{children}</Heading3>,
  h4: ({ children }) => <Heading3>{children}</Heading3>,
  p: ({ children }) => <p className="my-4">{children}</p>,
  ul: ({ children }) => <ul className="my-4 list-disc space-y-1.5 pl-6">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="my-4 list-decimal space-y-1.5 pl-6">
      {children}
    </ol>
  ),
  li: ({ children }) => <li className="pl-1 marker:text-quiet">{children}</li>,
  blockquote: ({ children }) => (
    <blockquote className="my-5 border-l-2 border-ink pl-4 text-quiet">{children}</blockquote>
  ),
  pre: ({ children }) => (
    <pre className="my-4 overflow-x-auto rounded-control bg-wash p-3 text-sm">{children}</pre>
  ),
  code: ({ children }) => <code className="rounded-md bg-wash px-1 text-sm">{children}</code>,
  hr: () => <hr className="my-8 border-hairline" />,
  a: ({ href, children }) => <Link href={href}>{children}</Link>,
};

/** Somebody's Markdown as a page: what an author sees before publishing is what a reader gets. */
export function Prose({ children }: { readonly children: string }) {
  return (
    <div className="measure text-base leading-relaxed">
      <Markdown
        components={COMPONENTS}
        rehypePlugins={[[rehypeSanitize, ALLOWED]]}
        urlTransform={safeHref}
        skipHtml
      >
        {children}
      </Markdown>
    </div>
  );
}
