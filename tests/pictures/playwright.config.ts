import { chromiumLaunchOptions } from '@clf/browser'
import { defineConfig } from '@playwright/test'
import { playwrightConfig } from '../support/playwright-config.ts'

const { executablePath, args } = chromiumLaunchOptions()
/** What a machine may set otherwise: hinting, coloured edges of letters, colour profile, scale, scroll bars. */
const samePixels = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning', '--force-color-profile=srgb', '--force-device-scale-factor=1', '--hide-scrollbars']

/** The pictures of every story of every element. They serve their own pages, so no house is opened. */
export default defineConfig(playwrightConfig('pictures'), {
  testDir: '.',
  timeout: 300_000,
  use: {
    launchOptions: { executablePath, args: [...args, ...samePixels] },
    timezoneId: 'Asia/Hong_Kong',
    contextOptions: { reducedMotion: 'reduce' },
    colorScheme: 'light',
    deviceScaleFactor: 1,
  },
})
