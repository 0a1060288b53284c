import { defineConfig } from "vitest/config";

// The stylesheet is read as text by the contrast test; by default its text is dropped.
export default defineConfig({ test: { css: true } });
