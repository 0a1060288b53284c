import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArticlePage } from "#domain/article-page.tsx";
import { Prose } from "#domain/prose.tsx";

const html = (markdown: string): string => renderToStaticMarkup(<Prose>{markdown}</Prose>);

const ADDRESSES = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "java&#10;script:alert(1)",
  "&#106;avascript:alert(1)",
  "&#x6A;avascript&colon;alert(1)",
  "\u0001javascript:alert(1)",
  "  javascript:alert(1)",
  "javascript&#58;alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "file:///etc/passwd",
  "blob:https://example.test/1",
  "//evil.test/x",
  "/\\evil.test",
  "\\\\evil.test",
  "http:javascript:alert(1)",
  "https:evil",
  "view-source:javascript:alert(1)",
  "intent://x#Intent;end",
  "ms-word:ofe|u|http://evil.test",
  "feed:javascript:alert(1)",
];

const ELEMENTS = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.test/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  '<img src="https://evil.test/seen.png">',
  "![seen](https://evil.test/seen.png)",
  "![x](javascript:alert(1))",
  '![x](x "onerror=alert(1)")',
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<object data=javascript:alert(1)></object>",
  "<embed src=javascript:alert(1)>",
  "<body onload=alert(1)>",
  "<details open ontoggle=alert(1)>x</details>",
  "<video><source onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)>",
  "<input autofocus onfocus=alert(1)>",
  "<form action=javascript:alert(1)><button>go</button></form>",
  "<button formaction=javascript:alert(1)>go</button>",
  "<base href=//evil.test/>",
  "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
  "<link rel=stylesheet href=//evil.test/x.css>",
  "<style>@import '//evil.test/x.css'</style>",
  "<div style='background:url(javascript:alert(1))'>x</div>",
  "<p style=position:fixed onclick=alert(1)>x</p>",
  "<a href=javascript:alert(1)>x</a>",
  "<a href='https://ok.test' onclick=alert(1)>x</a>",
  "<template><script>alert(1)</script></template>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<xss id=x tabindex=1 onfocus=alert(1)>x</xss>",
  "</p></div><script>alert(1)</script>",
  "`<script>alert(1)</script>`",
  "```html\n<script>alert(1)</script>\n```",
  "    <script>alert(1)</script>",
  '[x](https://ok.test "onmouseover=alert(1)")',
  '[x](<https://ok.test" onmouseover=alert(1)>)',
  '<https://ok.test/"onclick=alert(1)>',
  "# <img src=x onerror=alert(1)>",
  "- <script>alert(1)</script>",
  "> <iframe src=//evil.test></iframe>",
  "a\u0000<script>alert(1)</script>",
];

const MAY_STAND = /^(h2|h3|p|ul|ol|li|blockquote|pre|code|strong|em|a|hr|br|div|span)$/;
const MAY_CARRY = /^(class|href|rel|start)$/;

/** What a browser would make of a page: its elements, and their attributes by name. */
function read(page: string): { tag: string; attributes: Map<string, string> }[] {
  return [...page.matchAll(/<([a-z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag = "", inside = ""]) => ({
      tag: tag.toLowerCase(),
      attributes: new Map(
        [...inside.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
          name.toLowerCase(),
          value,
        ]),
      ),
    }),
  );
}

const vectors = [
  ...ELEMENTS,
  ...ADDRESSES.flatMap((address) => [
    `[x](${address})`,
    `[x](<${address}>)`,
    `<${address}>`,
    `[x][1]\n\n[1]: ${address}`,
    `<a href="${address}">x</a>`,
    `![x](${address})`,
  ]),
];

test.each(vectors)("nothing in an article runs, loads or leads astray: %j", (vector) => {
  const page = html(`Before\n\n${vector}\n\nAfter`);
  expect(page).toContain("Before");
  // Every "<" is an element's that was read: nothing is left that another reader could take for one.
  const elements = read(page);
  expect(page.match(/<[^/]/g)).toHaveLength(elements.length);
  for (const { tag, attributes } of elements) {
    expect(tag).toMatch(MAY_STAND);
    for (const [name, value] of attributes) {
      expect(name).toMatch(MAY_CARRY);
      if (name !== "href") continue;
      expect(value).toMatch(/^(https?:\/\/|mailto:)/);
      expect(new URL(value.replaceAll("&amp;", "&")).protocol).toMatch(/^(https?|mailto):$/);
    }
  }
});

test("a link to the web or to a mailbox is kept, and tells the other side nothing", () => {
  expect(html("[a](https://ok.test/x?y=1&z=2) <mailto:hello@ok.test> [b](http://ok.test)")).toBe(
    '<div class="measure text-base leading-relaxed"><p class="my-4">' +
      '<a class="link" href="https://ok.test/x?y=1&amp;z=2" rel="noopener noreferrer nofollow">a</a> ' +
      '<a class="link" href="mailto:hello@ok.test" rel="noopener noreferrer nofollow">mailto:hello@ok.test</a> ' +
      '<a class="link" href="http://ok.test" rel="noopener noreferrer nofollow">b</a></p></div>',
  );
});

test("a link that can't be followed stays readable as words", () => {
  expect(html("[read this](javascript:alert(1))")).toContain("<span>read this</span>");
});

test("an article has one first heading, its title, however its author begins", () => {
  const page = renderToStaticMarkup(
    <ArticlePage title="Shoes" summary="In short." body={"# Loud\n\n## Next\n\n1. one\n2. two"} />,
  );
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page.match(/<h2[^>]*>/g)).toHaveLength(2);
  expect(page).toContain("In short.");
});
