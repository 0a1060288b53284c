export { default, generateMetadata } from "../../../learn/[slug]/page.tsx";
