import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

// The shell is Chromium without the windows, lists and services around a page: Playwright's own choice without a window, and half the work.
const candidates = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
]

/** Thrown when no browser is found; the message names the three ways to get one. */
export class NoBrowserError extends Error {
  constructor() {
    super(
      'No Chromium or Chrome was found on this machine. Do one of these and run the command again: ' +
        '(1) install Chromium or Chrome with the system’s package manager, for example "apt-get install chromium-headless-shell" or "apt-get install chromium"; ' +
        '(2) run "npx playwright install chromium"; ' +
        '(3) set CLF_CHROMIUM to the full path of an installed browser.',
    )
    this.name = 'NoBrowserError'
  }
}

/**
 * Path of the browser to drive: `CLF_CHROMIUM`, else an installed Chromium or Chrome, else Playwright's own download.
 * @throws {NoBrowserError} when there is none.
 */
export function chromiumPath(): string {
  const named = process.env['CLF_CHROMIUM']
  const found = [named, ...candidates, chromium.executablePath()].find((path) => path && existsSync(path))
  if (!found) throw new NoBrowserError()
  return found
}

/** Launch options for Playwright: the browser found, quiet in the background, and no sandbox for root, where Chromium has none. */
export function chromiumLaunchOptions(): { executablePath: string; args: string[] } {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--disable-gpu',
    '--disable-breakpad',
  ]
  const isRoot = process.getuid?.() === 0
  return { executablePath: chromiumPath(), args: isRoot ? [...quiet, '--no-sandbox'] : quiet }
}
