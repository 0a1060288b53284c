export { default, generateMetadata } from "../../promises/page.tsx";
