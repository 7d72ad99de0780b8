import { defineMiddleware } from 'astro/middleware'
import { motionCookie, readMotion, readTextSize, readTheme, textSizeCookie, themeCookie } from '../preferences/preferences.ts'

/** Reads the reader's text size, theme and motion from their cookies. */
export const preferences = defineMiddleware((context, next) => {
  context.locals.textSize = readTextSize(context.cookies.get(textSizeCookie)?.value)
  context.locals.theme = readTheme(context.cookies.get(themeCookie)?.value)
  context.locals.motion = readMotion(context.cookies.get(motionCookie)?.value)
  return next()
})
