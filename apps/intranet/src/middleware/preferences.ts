import { defineMiddleware } from 'astro:middleware'
import { readTextSize, readTheme, textSizeCookie, themeCookie } from '../preferences/preferences.ts'

/** Reads the reader's text size and theme from their cookies. */
export const preferences = defineMiddleware((context, next) => {
  context.locals.textSize = readTextSize(context.cookies.get(textSizeCookie)?.value)
  context.locals.theme = readTheme(context.cookies.get(themeCookie)?.value)
  return next()
})
