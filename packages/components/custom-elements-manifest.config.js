export default {
  globs: ['src/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.styles.ts', '**/*.messages.ts', 'src/internal/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
}
