import type { StrapiApp } from '@strapi/strapi/admin'
import type { ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { NextEditionAction, WithdrawAction } from './desk/acts/edition-actions.tsx'
import { countingAction, savingAction } from './desk/checks/counting-action.ts'
import { PlaceBeside } from './desk/checks/place-beside.tsx'
import { askingAction, askingBulkAction } from './desk/deletion/deletion-actions.tsx'
import { DeskForm } from './desk/form/desk-form.tsx'
import { deskLayout, deskFieldType } from './desk/form/desk-layout.ts'
import { FromReadersIcon } from './desk/from-readers/from-readers-icon.tsx'
import { ImportIcon } from './desk/import/import-icon.tsx'
import { circularUid } from './desk/import/paper.ts'
import { forgetLeftForms } from './desk/keeping/fresh-documents.ts'
import { translations } from './desk/language/translations.ts'
import { withColumns } from './desk/lists/columns.tsx'
import { keepFocus } from './desk/mends/keep-focus.ts'
import { keepMessages } from './desk/mends/keep-messages.ts'
import mark from './desk/mends/mark.svg'
import { themeMends } from './desk/mends/theme-mends.ts'
import { closeAnnouncements, mendPages } from './desk/mends/strapi-mends.ts'
import { watchAnswers } from './desk/refusals/answers.ts'
import { takeUpSession } from './desk/sign-in/take-up-session.ts'
import { ScheduleAction } from './desk/schedule/schedule-action.tsx'

/** Strapi's own actions of a form as the desk shows them. */
function mendedAction(action: DocumentActionComponent): DocumentActionComponent {
  if (action.type === 'delete') return askingAction(action)
  if (action.type === 'publish') return countingAction(action)
  return action.type === 'update' ? savingAction(action) : action
}

export default {
  config: {
    locales: ['zh', 'zh-Hans'],
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    theme: themeMends,
    translations: translations(),
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    watchAnswers()
    closeAnnouncements(undefined)
    mendPages()
    keepFocus()
    keepMessages()
    forgetLeftForms(app)
    takeUpSession(app)
    app.router.addRoute((routes) => routes.map((route) => (route.index ? { index: true, lazy: async () => ({ Component: (await import('./desk/home/home-page.tsx')).default }) } : route)))
    app.addMenuLink({
      to: 'import',
      icon: ImportIcon,
      intlLabel: { id: 'desk.import.menu', defaultMessage: 'Import a paper' },
      permissions: [{ action: 'plugin::content-manager.explorer.create', subject: circularUid }],
      Component: () => import('./desk/import/import-page.tsx'),
    })
    app.addMenuLink({
      to: 'from-readers',
      icon: FromReadersIcon,
      intlLabel: { id: 'desk.from-readers.menu', defaultMessage: 'From readers' },
      permissions: [{ action: 'plugin::content-manager.explorer.read', subject: circularUid }],
      Component: () => import('./desk/from-readers/from-readers-page.tsx'),
    })
    app.addFields({ type: deskFieldType, Component: DeskForm })
    app.customFields.register({
      name: 'tree',
      type: 'json',
      intlLabel: { id: 'desk.tree.label', defaultMessage: 'Text' },
      intlDescription: { id: 'desk.tree.description', defaultMessage: 'A document tree' },
      components: { Input: async () => ({ default: (await import('./desk/body/tree-input.tsx')).TreeInput }) },
    } as never)
  },

  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', deskLayout as never)
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withColumns as never)
    const { apis } = app.getPlugin('content-manager') as unknown as { apis: ContentManagerPlugin['config']['apis'] }
    apis.addEditViewSidePanel([PlaceBeside])
    apis.addDocumentAction((actions) => [...actions.map(mendedAction), ScheduleAction, NextEditionAction, WithdrawAction])
    apis.addBulkAction((actions) => actions.map((action) => (action.type === 'delete' ? askingBulkAction(action) : action)))
  },
}
