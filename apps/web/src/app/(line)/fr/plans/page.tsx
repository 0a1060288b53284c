export { default, generateMetadata } from "../../plans/page.tsx";
