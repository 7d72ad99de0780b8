import { appConfig } from '@clf/app-shell/astro'
import { readConfig } from './src/config/config.ts'

export default appConfig({
  address: readConfig(process.env),
  site: new URL('./src/site.ts', import.meta.url),
  styles: new URL('./src/styles/intranet.css', import.meta.url),
  // A memo that is checked may be 5 MB, in a form that judges the rest itself.
  largestPostBytes: 8_000_000,
})
