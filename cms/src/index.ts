import type { Core } from '@strapi/strapi'
import { registerAnswerTable } from './answers/answer-table.ts'
import { addAnswerRoutes } from './answers/routes.ts'
import { approvalOf, installApproval, registerApproval } from './approval/approval.ts'
import { addApprovalRoutes } from './approval/routes.ts'
import { registerWriterTable } from './approval/writers.ts'
import { addImportRoutes } from './desk/import/routes.ts'
import { setListLayouts } from './desk/list-layouts.ts'
import { addDeskRoutes } from './desk/routes.ts'
import { registerTreeField } from './desk/tree-field.ts'
import { publishWhole } from './editions/publish-whole.ts'
import { addEditionRoutes } from './editions/routes.ts'
import { arrivalsOf, registerArrivals } from './feed/arrivals.ts'
import { bringFeedUpToDate } from './feed/bring-up-to-date.ts'
import { registerChangeTable, guardChangeTable } from './feed/change-table.ts'
import { keepFirstHouse, storeFirstHouse } from './first-house/move-first-house.ts'
import { integrityOf, registerIntegrity, watchIntegrity } from './integrity/integrity.ts'
import { addIntegrityRoutes } from './integrity/routes.ts'
import { guardRowSeals, registerRowSeals } from './integrity/row-seals.ts'
import { takeOver } from './integrity/take-over.ts'
import { judgeOf, registerJudge } from './gate/judge.ts'
import { registerInspectionTable } from './inspections/inspection-table.ts'
import { inspectionsOf, inspectStoredFiles, registerInspections } from './inspections/inspections.ts'
import { mailOf, registerMail } from './mail/mail.ts'
import { addMailRoutes } from './mail/routes.ts'
import { lookAfterSave } from './page-reports/look-after-save.ts'
import { pageReportsOf, registerPageReports, tellOfPages } from './page-reports/page-reports.ts'
import { registerReportTable } from './page-reports/report-table.ts'
import { registerReviews, reviewsOf } from './reviews/reviews.ts'
import { registerScheduleTable, sealScheduleTable } from './schedule/schedule-table.ts'
import { registerScheduleClock, scheduleClockOf } from './schedule/schedules.ts'
import { addSignIn } from './sign-in/add-sign-in.ts'
import { registerTieTable } from './sign-in/tie-table.ts'
import { registerSubmissionTables } from './submissions/submission-tables.ts'
import { addSubmissionRoutes } from './submissions/routes.ts'
import { databaseAtRest } from './start/database-at-rest.ts'
import { createAccessToken, importToken, replicaToken, submissionToken } from './start/access-token.ts'
import { createLocales } from './start/locales.ts'
import { refuseNewerDatabase } from './start/newer-database.ts'
import { setPublicRole } from './start/public-role.ts'
import { setRoles } from './start/roles.ts'
import { useSqliteFile } from './start/use-sqlite-file.ts'
import { guardFileRows } from './uploads/keep-published-files.ts'
import { moveOldFiles } from './uploads/move-old-files.ts'
import { keepFilesPrivate } from './uploads/private-store.ts'
import { registerActing } from './versions/actor.ts'
import { registerVersionTable, guardVersionTable } from './versions/version-table.ts'

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    useSqliteFile(strapi)
    keepFirstHouse(strapi)
    // In front of everything else: nothing may be moved for a version that will not start.
    refuseNewerDatabase(strapi)
    registerVersionTable(strapi)
    registerChangeTable(strapi)
    registerRowSeals(strapi)
    registerIntegrity(strapi)
    registerArrivals(strapi)
    registerInspectionTable(strapi)
    registerInspections(strapi)
    registerJudge(strapi)
    registerReportTable(strapi)
    registerPageReports(strapi)
    registerAnswerTable(strapi)
    registerActing(strapi)
    registerApproval(strapi)
    registerWriterTable(strapi)
    registerTieTable(strapi)
    registerScheduleTable(strapi)
    registerScheduleClock(strapi)
    registerSubmissionTables(strapi)
    registerMail(strapi)
    registerReviews(strapi)
    addEditionRoutes(strapi)
    addApprovalRoutes(strapi)
    addMailRoutes(strapi)
    addDeskRoutes(strapi)
    addAnswerRoutes(strapi)
    addImportRoutes(strapi)
    addIntegrityRoutes(strapi)
    addSubmissionRoutes(strapi)
    registerTreeField(strapi)
    keepFilesPrivate(strapi)
    // Around the transaction of what publishes: while that is open the preview would wait for it.
    strapi.documents.use(lookAfterSave(strapi))
    strapi.documents.use(publishWhole(strapi))
    await addSignIn(strapi)
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await guardVersionTable(strapi)
    await guardChangeTable(strapi)
    await guardRowSeals(strapi)
    await takeOver(strapi)
    await installApproval(strapi)
    await sealScheduleTable(strapi)
    await moveOldFiles(strapi)
    await bringFeedUpToDate(strapi)
    guardFileRows(strapi)
    await createLocales(strapi)
    await setPublicRole(strapi)
    await setRoles(strapi)
    await createAccessToken(strapi, importToken)
    await createAccessToken(strapi, replicaToken)
    await createAccessToken(strapi, submissionToken)
    await storeFirstHouse(strapi)
    await setListLayouts(strapi)
    inspectStoredFiles(strapi)
    approvalOf(strapi).clock.start()
    scheduleClockOf(strapi).start()
    reviewsOf(strapi).clock.start()
    mailOf(strapi).clock.start()
    tellOfPages(strapi)
    watchIntegrity(strapi)
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    arrivalsOf(strapi).stop()
    integrityOf(strapi).stop()
    inspectionsOf(strapi).stop()
    judgeOf(strapi).stop()
    await mailOf(strapi).clock.stop()
    await reviewsOf(strapi).clock.stop()
    await scheduleClockOf(strapi).stop()
    await approvalOf(strapi).clock.stop()
    pageReportsOf(strapi).stop()
    await databaseAtRest(strapi)
  },
}
