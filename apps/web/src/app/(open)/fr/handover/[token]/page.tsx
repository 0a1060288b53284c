export { default, generateMetadata } from "../../../handover/[token]/page.tsx";
