export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/changes', handler: 'api::change.change.find' },
    // The same right: a snapshot holds nothing that the feed does not.
    { method: 'GET', path: '/changes/snapshot', handler: 'api::change.change.snapshot', config: { auth: { scope: ['api::change.change.find'] } } },
  ],
}
