import type { Core } from '@strapi/strapi'
import { Clock } from '../start/clock.ts'
import { publishDue } from './publish-due.ts'

const name = 'clf.schedule-clock'

/** Makes the clock of what is published at a set time, in `register()`: one for each CMS. */
export function registerScheduleClock(strapi: Core.Strapi): void {
  const clock = new Clock(strapi, 'of the schedules', () => publishDue(strapi))
  strapi.add(name, () => clock)
}

export function scheduleClockOf(strapi: Core.Strapi): Clock {
  return strapi.get(name)
}
