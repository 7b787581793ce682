import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "web/src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/temporary.ts", "test/gazetteer.ts"],
    reporters: ["default", "./test/summary.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
