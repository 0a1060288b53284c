/** The text of a stylesheet, for the tests that read it as data. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}
