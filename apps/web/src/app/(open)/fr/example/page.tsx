export { default, generateMetadata } from "../../example/page.tsx";
