import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumLaunchOptions } from '@clf/browser'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import sharp from 'sharp'
import { intranetUrl } from '../support/addresses.ts'
import openTestHouse from '../support/open-house.ts'
import { limitBytes, pictures, withPictures, type ReadmePicture } from '@clf/tools/pictures/pictures'

const root = join(import.meta.dirname, '../..')
const ours = join(root, 'docs/pictures')
const { values } = parseArgs({ options: { to: { type: 'string', default: ours } } })
const folder = values.to
/** Answered from the files of the built Storybook; nothing listens there. */
const storybook = 'http://storybook.invalid'

/** Builds Storybook into a folder. */
async function buildStorybook(into: string): Promise<void> {
  const stories = join(root, 'stories')
  const program = join(createRequire(join(stories, 'package.json')).resolve('storybook/package.json'), '../dist/bin/dispatcher.js')
  const child = spawn(process.execPath, [program, 'build', '--disable-telemetry', '--quiet', '--output-dir', into], { cwd: stories, stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`Storybook could not be built (exit code ${String(code)}).`)
}

async function serve(context: BrowserContext, files: string): Promise<void> {
  await context.route(`${storybook}/**`, (route) => {
    const file = join(files, decodeURIComponent(new URL(route.request().url()).pathname))
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' })
  })
}

const addressOf = ({ shows }: ReadmePicture) => ('intranet' in shows ? `${intranetUrl}${shows.intranet}` : `${storybook}/iframe.html?id=${shows.storybook}&viewMode=docs`)

async function take(browser: Browser, files: string, picture: ReadmePicture): Promise<void> {
  const { width, height, name } = picture
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-HK', deviceScaleFactor: 1, reducedMotion: 'reduce' })
  await serve(context, files)
  const page = await context.newPage()
  const answer = await page.goto(addressOf(picture), { waitUntil: 'networkidle' })
  if (answer?.status() !== 200) throw new Error(`The page of the picture "${name}" answers ${answer?.status()}: ${addressOf(picture)}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const { size } = await sharp(await page.screenshot()).webp({ quality: 80, effort: 6 }).toFile(join(folder, `${name}.webp`))
  if (size > limitBytes) throw new Error(`${name}.webp has ${size} bytes and may have ${limitBytes}. Make it smaller in pictures.ts.`)
  process.stdout.write(`${join(folder, `${name}.webp`)}  ${Math.ceil(size / 1000)} kB\n`)
  await context.close()
}

await mkdir(folder, { recursive: true })
const files = await mkdtemp(join(tmpdir(), 'clf-storybook-'))
const close = await openTestHouse()
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  await buildStorybook(files)
  for (const picture of pictures) await take(browser, files, picture)
  const readme = join(root, 'README.md')
  if (values.to === ours) await writeFile(readme, withPictures(await readFile(readme, 'utf8')))
} finally {
  await browser.close()
  await close()
  await rm(files, { recursive: true, force: true })
}
