import { stripTypeScriptTypes } from "node:module";

/** Comments, strings, names with digits in them, and (the one group) numbers. */
const TOKENS =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[A-Za-z_$][\w$]*|(\d[\d_]*(?:\.\d+)?)/gu;

/** A number with one more and one less to switch on: Stryker has no mutator for numbers, but turns `false` into `true`. */
const shifted = (number: string): string => `(${number} + +false - +false)`;

/**
 * Makes every number of a file of data one that Stryker's BooleanLiteral can move up and down by one. Types are taken out
 * first, so that a number in a type stays; the name of a property that is a number stays as well.
 * @returns the source to mutate, line for line, and how many numbers it has
 */
export function withShiftingNumbers(source: string): { source: string; count: number } {
  const plain = stripTypeScriptTypes(source);
  let count = 0;
  const marked = plain.replaceAll(TOKENS, (token, number: string | undefined, at: number) => {
    const isName =
      /^\s*:/u.test(plain.slice(at + token.length)) && /[{,]\s*$/u.test(plain.slice(0, at));
    if (number === undefined || isName) return token;
    count += 1;
    return shifted(number);
  });
  return { source: marked, count };
}
