import { runInForeground } from '../start/foreground.ts'

const given = process.argv.slice(2)
const isCheck = given.includes('--check')
const paths = given.filter((word) => word !== '--check')
await runInForeground(['node_modules/dprint/bin.cjs', isCheck ? 'check' : 'fmt', '--allow-no-files', ...paths])
