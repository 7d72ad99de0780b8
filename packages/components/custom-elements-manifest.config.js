export default {
  globs: ['src/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.styles.ts', '**/*.messages.ts', 'src/{internal,loops,react,testing,vscode}/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
}
