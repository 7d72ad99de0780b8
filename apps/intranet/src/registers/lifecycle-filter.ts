/** What a reader can ask for under "Status"; the first is what registers show unless asked otherwise. */
export const statuses = ['current', 'upcoming', 'superseded', 'withdrawn', 'expired', 'archived', 'all'] as const
