/** Flags of every install: quiet, and giving up on a network that is not there within seconds instead of minutes. */
export const npmFlags = ['--no-audit', '--no-fund', '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000']
