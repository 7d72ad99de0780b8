import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInForeground } from '../start/foreground.ts'
import { build } from '../start/prepare.ts'

const stories = join(process.cwd(), 'stories')
const storybook = dirname(createRequire(join(stories, 'package.json')).resolve('storybook/package.json'))
await build(process.cwd(), ['@clf/components'])
await runInForeground([join(storybook, 'dist/bin/dispatcher.js'), 'dev', '-p', '6006', '--no-open', ...process.argv.slice(2)], stories)
