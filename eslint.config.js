import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "training/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    plugins: { regexp },
    rules: {
      // Indexes are checked by the loops around them; `!` says so where the compiler cannot see it.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Input is hostile: no expression may take more than linear time.
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
);
