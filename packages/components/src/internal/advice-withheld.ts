/** `#advice` of what a site serves; see `advice-given.ts`. */
export const givesAdvice: boolean = false
