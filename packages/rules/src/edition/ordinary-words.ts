/**
 * Words that papers of a government write every day, in their plainest form: what stands in capitals and is one of them is shouted
 * and no abbreviation. Made from the seeded documents and the headings of notices; words that are abbreviations too, such as it and
 * us, are left out.
 */
const ordinary = new Set(
  `a able about above absence accept access accessibility accessible accommodation account accountant across act action add addition address adjustment administrative
    advance advice advises affected afresh after afternoon afterwards again against age agenda agree agreement ahead aid air airport alarm all allow allowance alone aloud
    already also alternative always ambulance amended among an and annex announced announcement announces annual another answer any anyone anything apart appeal appear
    appendix applicant application apply appointment appraisal approval approve april archived are area arises arm arrange arrangement arrival arrived arrives artisan as
    aside ask assembly assess assessment assistant assistive at attached attempts attend attention audit august authorised authority authorized automatic available average
    award away back background backup badge balance bank baseline basement basis battery be beach became because been before beforehand begin behaviour behind bell belongings
    belongs below bend benefit beside better between beyond bidder birth black blank blind block blue board body bonus book both bought box branch break bribery bridge
    briefing bring broken budget building bureau bureaux business but button buy by cabinet cable calendar call caller came camera campaign can cancel cancelled cannot
    canteen captions car card care carry case cash casual catalogue cause caution cease cell census centimetres central centre ceremony certificate chair chairperson change
    chapter character charge charity chart check checklist cheque chief chiefly child children choice choose chosen circular citizen civil claim claimant class classification
    classified clauses cleaning clear clerk clinic close cloud code colleague collect collection college colour column come comments commerce commission commissioner
    committee common commonest compared comparison competition complaint complete completion compulsory computer concerned concert conclusion condition conduct conference
    confidential confirm confirmation conflict connected connection consent consider consultant consultation contact contain content continue contract contractor contrast
    control controlling convenience copier copy copyright correct correspondence corridor cost could council counselling count counter courier course court cover credit cross
    crowded customers customs cut cycle daily damage danger data dataset date day deadline deaf deal dealt death debts december decide decision declaration deducted deduction
    definition delay deleted deliver delivery dental department departmental departure deposit deputy describe description desk despatch destroyed destruction device
    dictionary did differ difference different director directorate directory dirty disabilities discipline disclaimer disclosure discussed discussion disease dismissal
    display disposal dispose dispute distance district division do doctor document domain done door down download draft drain draw drawer drawn dress drill drink driver
    driving dropped due duplicate during duty each earlier early earthquake easy eat economy education effect eight either elderly electricity electronic eleven else
    elsewhere emergency employment empty encryption end energy engaged engineer enough enquiry enrolment ensure enter entrance entry envelope environmental equally equipment
    equivalent erased error escalator essential estimated ethics evaluation even event every everyone evidence examination examined example exceed exchange exercise
    exhibition exit expect expired explain extend extension extra face factor facts failed fails fair fall false family far fault february fee feedback feel feet fell female
    ferry festival fewer field fifth fifty figure file fill film final finance find fine finish fire first five fixed flat flexible flight flood floor fold folder follow food
    foot football footrest for forbidden force forecast form former forty forward found four fourteen fourth framework free frequently fresh friday from full funds furniture
    further gap garden gas gate gave general get gift give given glossary go gone good governed government grade grant green group guard guardian guests guide guideline had
    half halved hand handbook handle handover handrail happens harbour harm has hat have hawker he head health heard hearing heat height held helmet help her higher highest
    highway him his hold holder holidays home honorary hospital host hot hotel hotline hour housing how however hundred hygiene hyphens i identity idle if illness immediate
    immigration impact important imprest improvement in incident include index indoor induction industry information input inside inspect inspection inspector instead
    instruction integrity interest interim internal interpretation interpreter interval interview into intranet introduction invalid investigation invitation invited invites
    invoice is islands issue item its itself january join journey july june junior keep kept key keyboard kilometres kind kindergarten kindly kiosks knock know known label
    labour laid lamp landlord landslip language lapses large larger largest last late later launch law layout lays leader learn learnt least leave lecture ledger left legal
    length lent less lessons let letter level levy library licence licensing life lift light like limit line link list litre litter live load loan lobby local lock log long
    longer look loss lost lower lowest lunch machine made mail mailboxes main maintain maintenance make maker male man managed management manager mandatory manual many map
    march mark market marriage mask master materials maternity matter may me meal meaning means meant measure media medical meet member memorandum memory men menu message met
    meter method metres mileage million mind minimum minute miss mistake mixed mobile modules monday money month more morning most move much museum must my name narrative
    near nearest need network never new next night nil nine no nobody noise nominate none noon nor normal not note notebook nothing notice november now null number nurse o
    obtain occupied october of off offence offer office officer official often old on once one online only open operational optional options or order ordinary original other
    otherwise our out outdoor outgoing outlying output outside over overdue overnight overseas overtime owed own owner page paid pairs panel pantry paper paragraph parcel
    parent park part participants pass passage passport password past paternity patient pattern pay payable payment penalty pending pension pensioner people per performance
    period permanent permit person personal personnel petty phishing photocopy photograph picture pieces pixels place plain plan planned planning plates playground please
    plug point police policy pollution pool port portal position possible post postponed power prefer pregnancy premises prepare present press price principal print printer
    priority privacy private prize procedure produced product profile program programme prohibited project projector promise proof property proposals propose protect
    protection provided provides public publication publish pull purchase purpose push put quality quantity quarter queries question queue quotation radio railway rainstorm
    raised ran range rank rarely rate rather reach read reader ready real reason receipt receive reception recommendation record recordkeeping recover recruit recruitment
    recycled recycling red reference refund refusal refused refuses register registration registry regular reimbursement rejected release relied relief relocation remain
    remark remedy reminder reminds remote removable removal removed removes renewal renewed renovation rent repair repeat replace reply report request required requirement
    requires rescheduled rescue reservation reserved resident response responsible rest restricted result retire return review revised revoked right ring risk rolling roof
    room rose roster rotation round route routine row rule run running safe safety said salary sale same sample saturday save say scale scan scanned scanner schedule scheme
    school scope score screen sealed search searchable season seats second secret secretary section security see seen seldom selection seminar send senior sent sentence
    separate september series servant serve service session set settle seven several sewage shall share she sheet shelf shift shoes short shortage should show shown shut sick
    side sight sign signal signature similar simple since single site six size slides slope slow small smaller smoke so socket software sold some somebody someone something
    sometimes soon sought sound source space spare speak speaker special specimen speech spending spent split sport spot spreadsheet stadium staff stage stair staircase stamp
    stand standard start state statement station statistics statutory stay steering step still stock stood stop stopped storage store storekeeper storm strategy strength
    student study style subject submit submitted subscription subsistence successor such suggestion suggests sum summary summer sunday superseded supersedes supervisor
    supervisory supplier supply support surplus survey suspended swimming switch system table tablet tag tagged take taken talk target task tax teacher team tear technical
    technology telephone tell temperature template temporary ten tenant tender terms test text than that the theatre their them themselves then there these they third thirty
    this those three through throughout thursday time timetable tips title to together toilet told too took tool top total touch tourism tower traced trade train transfer
    transport travel treasury treated tree trespassing trial tribunal try tuesday tunnel turn twelve twenty twice two type typhoon unable unattended unauthorised under
    undertaking uniform unit university unless until unused up update upon urgent use useful user usual vacancy vacant vaccination vaccine valid valuables value van vehicle
    version via video view violence visa visit visitor voice void voltage voluntary wage wait walk want warning was wash waste watch water way we wear weather web webmaster
    website wednesday week welfare well went were wet what whatever wheelchair when whenever where whether which while white who whole wholly whom whose why will window with
    withdraw withdrawal withdrawn within without woman women word work workers workman workshop workstation worth would write written wrong wrote year yellow yes yet you your`.split(/\s+/),
)

/** Endings of inflected forms, each with what the plain form has in its place. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[’']s?$/, ['']],
  [/ies$|ied$/, ['y']],
  [/s$/, ['']],
  [/es$/, ['']],
  [/(.)\1(?:ed|er|ing)$/, ['$1']],
  [/(?:ed|er|ing|ly|able|ment)$/, ['', 'e']],
]

/** Whether a word of Latin letters, in any case, is an ordinary English word and not a name or an abbreviation. */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase()
  return ordinary.has(lower) || (lower.length >= 4 && endings.some(([ending, plain]) => ending.test(lower) && plain.some((to) => ordinary.has(lower.replace(ending, to)))))
}
