export { default, generateMetadata } from "../../learn/page.tsx";
