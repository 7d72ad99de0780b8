export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/changes', handler: 'api::change.change.find' },
    // The same right: a snapshot holds nothing that the feed does not.
    // The same right: a file is of a version that the feed tells of.
    { method: 'GET', path: '/changes/files/:sha256', handler: 'api::change.change.file', config: { auth: { scope: ['api::change.change.find'] } } },
    { method: 'GET', path: '/changes/snapshot', handler: 'api::change.change.snapshot', config: { auth: { scope: ['api::change.change.find'] } } },
  ],
}
