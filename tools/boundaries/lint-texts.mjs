import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

/** Lints texts that are given file paths but no files; for the spec beside. Without the graph Nx's rule is silent. */
await createProjectGraphAsync();
const eslint = new ESLint({
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    { rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off' } },
  ],
});

let input = '';
for await (const chunk of process.stdin) input += chunk;
const answers = [];
for (const { path, text } of JSON.parse(input)) {
  const [result] = await eslint.lintText(text, { filePath: path });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
process.exit(0);
