/** Address of the intranet without a slash at its end; empty where the CMS was told of none. */
export const intranetAddress = (): string => (process.env['CLF_INTRANET_URL'] ?? '').replace(/\/$/, '')
