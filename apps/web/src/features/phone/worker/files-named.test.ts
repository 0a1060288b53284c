import { expect, test } from "vitest";
import { filesNamedIn, namesOthers } from "#features/phone/worker/files-named.ts";

test("whatever a page, its data or a script would load is found in it, once", () => {
  const page = `<link rel="stylesheet" href="/_next/static/chunks/0r8d7y-jj6_a6.css" nonce="x"/>
    <script src="/_next/static/chunks/31le1r1cu2nii.js" async="" nonce="x"></script>
    <script nonce="x">push([1,"2:I[1,[\\"/_next/static/chunks/31le1r1cu2nii.js\\",\\"/_next/static/chunks/2_v.js\\"]]"])</script>`;
  expect(filesNamedIn(page)).toEqual([
    "/_next/static/chunks/0r8d7y-jj6_a6.css",
    "/_next/static/chunks/31le1r1cu2nii.js",
    "/_next/static/chunks/2_v.js",
  ]);
  expect(filesNamedIn('Promise.all(["static/chunks/02png~v.js"].map(e=>t.l(e)))')).toEqual([
    "/_next/static/chunks/02png~v.js",
  ]);
});

test("of the fonts, those are kept that write English and French", () => {
  const styles = `src: url(../media/hanken-grotesk-latin-wght-normal.3241.woff2);
    src: url(../media/hanken-grotesk-latin-ext-wght-normal.23qn.woff2);
    src: url(../media/hanken-grotesk-vietnamese-wght-normal.3rx-.woff2);`;
  expect(filesNamedIn(styles)).toEqual([
    "/_next/static/media/hanken-grotesk-latin-wght-normal.3241.woff2",
  ]);
  expect(namesOthers("/_next/static/media/a.woff2")).toBe(false);
  expect(namesOthers("/_next/static/chunks/a.css")).toBe(true);
});

test("a browser that has workers never loads what is there for old ones", () => {
  expect(
    filesNamedIn('<script src="/_next/static/chunks/polyfills.js" noModule="" nonce="x"></script>'),
  ).toEqual([]);
});
