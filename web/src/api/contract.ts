// Written by write_contract from the C++ types. Do not edit.

declare const identified: unique symbol;
export type Id<Of extends string> = string & { readonly [identified]: Of };
export type DateText = `${number}-${number}-${number}`;
export type MomentText = `${string}Z`;
export type WallTimeText = `${number}-${number}-${number}T${number}:${number}`;

export interface AcceptedInvitation {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}
export const AcceptedInvitationLimits = { name: 120, username: 60, password: 200 } as const;

export interface Account {
  readonly id: Id<"Account">;
  readonly name: string;
  readonly username: string | null;
  readonly language: Language;
  readonly is_closed: boolean;
  readonly version: number;
  readonly created_at: MomentText;
}
export const AccountLimits = { name: 120, username: 60 } as const;

export interface AccountChange {
  readonly version: number;
  readonly name: string;
  readonly is_closed: boolean;
}
export const AccountChangeLimits = { name: 120 } as const;

export interface AccountView {
  readonly account: Account;
  readonly roles: ReadonlyArray<RoleHolding>;
}

export const AchievementStatusChoices = ["exceeded", "met", "not_met", "no_data"] as const;
export type AchievementStatus = (typeof AchievementStatusChoices)[number];

export interface ActionForm {
  readonly version: number | null;
  readonly correction: string;
  readonly cause: string;
  readonly whys: ReadonlyArray<string>;
  readonly plan: string;
  readonly assignee: Id<"Account">;
  readonly due_on: DateText;
}
export const ActionFormLimits = { correction: 4000, cause: 4000, plan: 4000 } as const;

export interface ActionItem {
  readonly id: Id<"ActionItem">;
  readonly session: Id<"ReviewSession">;
  readonly text: string;
  readonly assignee: Id<"Account">;
  readonly due_on: DateText;
  readonly done_at: MomentText | null;
}
export const ActionItemLimits = { text: 500 } as const;

export interface ActionResult {
  readonly version: number;
  readonly result: string;
}
export const ActionResultLimits = { result: 4000 } as const;

export const ActionStateChoices = ["open", "under_way", "done", "dropped"] as const;
export type ActionState = (typeof ActionStateChoices)[number];

export interface ActivityReport {
  readonly id: Id<"ActivityReport">;
  readonly cycle: Id<"Cycle"> | null;
  readonly title: string;
  readonly starts_on: DateText;
  readonly ends_on: DateText;
  readonly results: string | null;
  readonly obstacles: string | null;
  readonly follow_up: string | null;
  readonly figures: ReadonlyArray<ReportFigure>;
  readonly state: ReportState;
  readonly sha256: string;
  readonly author: Id<"Account">;
  readonly version: number;
  readonly created_at: MomentText;
  readonly about: ReportAbout;
  readonly entries: ReadonlyArray<Id<"ScheduleEntry">>;
  readonly initiative: Id<"Initiative"> | null;
  readonly follow_ups: ReadonlyArray<FollowUp>;
  readonly photos: ReadonlyArray<ReportPhoto>;
  readonly attendance: ReadonlyArray<ReportAttendee>;
  readonly evidence_order: ReadonlyArray<Id<"Evidence">>;
  readonly number: string | null;
  readonly is_prepared: boolean;
}
export const ActivityReportLimits = { title: 200 } as const;

export interface AddressCheck {
  readonly id: Id<"Evidence">;
  readonly state: AddressState;
  readonly said: string;
  readonly failing_since: MomentText | null;
  readonly checked_at: MomentText;
  readonly next_check_at: MomentText;
}

export interface AddressCode {
  readonly code: string;
}
export const AddressCodeLimits = { code: 20 } as const;

export const AddressStateChoices = ["answers", "gone", "unsure"] as const;
export type AddressState = (typeof AddressStateChoices)[number];

export interface AddressView {
  readonly address: string | null;
  readonly is_set_by_owner: boolean;
  readonly claim: ClaimedAddress | null;
  readonly is_mail_on: boolean;
}

export interface Amendment {
  readonly id: Id<"Amendment">;
  readonly schedule: Id<"Schedule">;
  readonly entry: Id<"ScheduleEntry">;
  readonly kind: AmendmentKind;
  readonly entry_title: string;
  readonly was_planned_for: WallTimeText | null;
  readonly planned_for: WallTimeText | null;
  readonly reason: string;
  readonly amended_by: Id<"Account">;
  readonly amended_at: MomentText;
}
export const AmendmentLimits = { reason: 1000 } as const;

export const AmendmentKindChoices = ["added", "moved", "changed", "dropped"] as const;
export type AmendmentKind = (typeof AmendmentKindChoices)[number];

export interface Annex {
  readonly kind: AnnexKind;
  readonly title: string;
  readonly reference: string;
}

export const AnnexKindChoices = ["schedule", "minutes", "report", "publication"] as const;
export type AnnexKind = (typeof AnnexKindChoices)[number];

export const ApprovalVerdictChoices = ["approved", "returned"] as const;
export type ApprovalVerdict = (typeof ApprovalVerdictChoices)[number];

export interface AssetUse {
  readonly evidence: Id<"Evidence">;
  readonly alt_text: string;
}
export const AssetUseLimits = { alt_text: 1000 } as const;

export const AttemptOutcomeChoices = ["accepted", "refused", "unknown"] as const;
export type AttemptOutcome = (typeof AttemptOutcomeChoices)[number];

export const AttendanceChoices = ["present", "excused", "absent"] as const;
export type Attendance = (typeof AttendanceChoices)[number];

export interface Attendee {
  readonly name: string;
  readonly attendance: Attendance;
  readonly account: Id<"Account"> | null;
  readonly organisation: string | null;
}
export const AttendeeLimits = { name: 120, organisation: 120 } as const;

export interface AuditorOpinion {
  readonly id: Id<"AuditorOpinion">;
  readonly quarter: Id<"IndicatorQuarter">;
  readonly rating: AchievementStatus;
  readonly narrative: string;
  readonly given_by: Id<"Account">;
  readonly given_at: MomentText;
}
export const AuditorOpinionLimits = { narrative: 4000 } as const;

export interface AvailableForm {
  readonly name: string;
  readonly url: string;
}

export interface Baseline {
  readonly id: Id<"Baseline">;
  readonly schedule: Id<"Schedule">;
  readonly number: number;
  readonly entries: ReadonlyArray<ScheduleEntry>;
  readonly sha256: string;
  readonly issued_by: Id<"Account">;
  readonly issued_at: MomentText;
}

export interface Chain {
  readonly here: ChainLink;
  readonly before: ReadonlyArray<ChainLink>;
  readonly after: ReadonlyArray<ChainLink>;
}

export interface ChainLink {
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly title: string;
  readonly path: string;
}

export interface Channel {
  readonly id: Id<"Channel">;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly address: string | null;
  readonly audience: string | null;
  readonly is_closed: boolean;
  readonly version: number;
  readonly created_at: MomentText;
}
export const ChannelLimits = { name: 120 } as const;

export interface ChannelChange {
  readonly version: number;
  readonly name: string;
  readonly address: string | null;
  readonly audience: string | null;
  readonly is_closed: boolean;
}
export const ChannelChangeLimits = { name: 120, address: 500, audience: 500 } as const;

export interface ChannelCount {
  readonly info_class: InformationClass;
  readonly channel: string;
  readonly count: number;
}

export const ChannelKindChoices = ["public_page", "website", "instagram", "youtube", "tiktok", "facebook", "x", "linkedin", "whatsapp", "led_billboard", "notice_board", "radio", "press", "event_stand", "webhook", "other"] as const;
export type ChannelKind = (typeof ChannelKindChoices)[number];

export interface ChannelNumber {
  readonly channel: Id<"Channel">;
  readonly channel_name: string;
  readonly metric: string;
  readonly over_time: Combining;
  readonly value: number | null;
  readonly months: ReadonlyArray<MonthNumber>;
  readonly measured_count: number;
}
export const ChannelNumberLimits = { metric: 40 } as const;

export const ChatFormChoices = ["whatsapp", "telegram", "unknown"] as const;
export type ChatForm = (typeof ChatFormChoices)[number];

export interface ChatMessage {
  readonly index: number;
  readonly at_written: string | null;
  readonly at: WallTimeText | null;
  readonly from: string;
  readonly kind: ChatMessageKind;
  readonly text: string;
  readonly media: string | null;
  readonly is_edited: boolean;
}

export const ChatMessageKindChoices = ["text", "media", "deleted", "system"] as const;
export type ChatMessageKind = (typeof ChatMessageKindChoices)[number];

export interface ChatPage {
  readonly form: ChatForm;
  readonly date_order: DateOrder;
  readonly is_date_order_certain: boolean;
  readonly total: number;
  readonly found: number;
  readonly messages: ReadonlyArray<ChatMessage>;
  readonly people: ReadonlyArray<string>;
  readonly is_masked: boolean;
  readonly may_unmask: boolean;
  readonly is_whole: boolean;
}

export interface Checkpoint {
  readonly size: number;
  readonly root: string;
  readonly signed_at: MomentText;
  readonly note: string;
}

export interface ClaimedAddress {
  readonly address: string;
  readonly expires_at: MomentText;
  readonly tries_left: number;
}

export const ClassificationChoices = ["open", "internal"] as const;
export type Classification = (typeof ClassificationChoices)[number];

export interface ClosedPeriod {
  readonly id: Id<"ClosedPeriod">;
  readonly kind: PeriodKind;
  readonly first_on: DateText;
  readonly last_on: DateText;
  readonly closed_by: Id<"Account">;
  readonly closed_at: MomentText;
  readonly reopened_by: Id<"Account"> | null;
  readonly reopened_at: MomentText | null;
  readonly reopen_reason: string | null;
}

export interface CollectingState {
  readonly is_on: boolean;
  readonly last_mail_at: MomentText | null;
  readonly failing_since: MomentText | null;
  readonly said: string | null;
  readonly too_large_count: number;
}

export interface ColumnMapping {
  readonly header: string;
  readonly role: ColumnRole;
  readonly metric: string | null;
}
export const ColumnMappingLimits = { header: 200, metric: 40 } as const;

export const ColumnRoleChoices = ["ignored", "title", "link", "identifier", "published", "day", "number"] as const;
export type ColumnRole = (typeof ColumnRoleChoices)[number];

export const CombiningChoices = ["sum", "latest"] as const;
export type Combining = (typeof CombiningChoices)[number];

export interface CommentSettling {
  readonly is_resolved: boolean;
}

export interface ComparedPeriod {
  readonly comparison: PeriodComparison;
  readonly first_on: DateText;
  readonly last_on: DateText;
  readonly figures: PerformanceFigures;
  readonly channel_numbers: ReadonlyArray<ChannelNumber>;
}

export interface ContentApproval {
  readonly id: Id<"ContentApproval">;
  readonly content: Id<"ContentItem">;
  readonly content_version: Id<"ContentVersion">;
  readonly verdict: ApprovalVerdict;
  readonly sha256: string;
  readonly reason: string | null;
  readonly decided_by: Id<"Account">;
  readonly decided_at: MomentText;
  readonly voided_at: MomentText | null;
}

export interface ContentDetail {
  readonly content: ContentItem;
  readonly versions: ReadonlyArray<ContentVersion>;
  readonly approvals: ReadonlyArray<ContentApproval>;
  readonly files: ReadonlyArray<Evidence>;
  readonly hindrances: ReadonlyArray<Hindrance>;
  readonly may_decide: boolean;
}

export interface ContentDraft {
  readonly version: number;
  readonly title: string;
  readonly brief: string | null;
  readonly info_class: InformationClass;
  readonly body: unknown;
  readonly assets: ReadonlyArray<AssetUse>;
  readonly people_shown: ReadonlyArray<PersonShown>;
  readonly channels: ReadonlyArray<Id<"Channel">>;
  readonly planned_for: WallTimeText | null;
  readonly assignee: Id<"Account"> | null;
}
export const ContentDraftLimits = { title: 200, brief: 4000 } as const;

export interface ContentItem {
  readonly id: Id<"ContentItem">;
  readonly entry: Id<"ScheduleEntry"> | null;
  readonly title: string;
  readonly brief: string | null;
  readonly pillar: string | null;
  readonly format: string | null;
  readonly info_class: InformationClass;
  readonly body: unknown;
  readonly assets: ReadonlyArray<AssetUse>;
  readonly people_shown: ReadonlyArray<PersonShown>;
  readonly channels: ReadonlyArray<Id<"Channel">>;
  readonly planned_for: WallTimeText | null;
  readonly zone: string;
  readonly state: ContentState;
  readonly sha256: string;
  readonly assignee: Id<"Account"> | null;
  readonly author: Id<"Account">;
  readonly version: number;
  readonly created_at: MomentText;
}
export const ContentItemLimits = { title: 200 } as const;

export interface ContentJudgement {
  readonly verdict: ApprovalVerdict;
  readonly sha256: string;
  readonly reason: string | null;
}
export const ContentJudgementLimits = { reason: 2000 } as const;

export const ContentStateChoices = ["idea", "drafting", "in_review", "approved"] as const;
export type ContentState = (typeof ContentStateChoices)[number];

export interface ContentSummary {
  readonly id: Id<"ContentItem">;
  readonly title: string;
  readonly pillar: string | null;
  readonly format: string | null;
  readonly state: ContentState;
  readonly is_approval_void: boolean;
  readonly channels: ReadonlyArray<Id<"Channel">>;
  readonly planned_for: WallTimeText | null;
  readonly assignee: Id<"Account"> | null;
  readonly entry: Id<"ScheduleEntry"> | null;
  readonly version: number;
}
export const ContentSummaryLimits = { title: 200 } as const;

export interface ContentVersion {
  readonly id: Id<"ContentVersion">;
  readonly content: Id<"ContentItem">;
  readonly number: number;
  readonly title: string;
  readonly info_class: InformationClass;
  readonly body: unknown;
  readonly assets: ReadonlyArray<AssetUse>;
  readonly people_shown: ReadonlyArray<PersonShown>;
  readonly channels: ReadonlyArray<Id<"Channel">>;
  readonly planned_for: WallTimeText | null;
  readonly zone: string;
  readonly sha256: string;
  readonly submitted_by: Id<"Account">;
  readonly submitted_at: MomentText;
}
export const ContentVersionLimits = { title: 200 } as const;

export interface ControlledDocument {
  readonly id: Id<"ControlledDocument">;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly title: string;
  readonly owner: string;
  readonly approver: string;
  readonly classification: Classification;
  readonly language: Language;
  readonly topics: ReadonlyArray<Topic>;
  readonly cites: ReadonlyArray<Id<"ControlledDocument">>;
  readonly replaced_by: Id<"ControlledDocument"> | null;
  readonly version: number;
  readonly created_at: MomentText;
}
export const ControlledDocumentLimits = { number: 60, title: 300, owner: 120, approver: 120 } as const;

export interface CorrectiveAction {
  readonly id: Id<"CorrectiveAction">;
  readonly finding: Id<"Finding">;
  readonly number: number;
  readonly correction: string;
  readonly cause: string;
  readonly whys: ReadonlyArray<string>;
  readonly plan: string;
  readonly assignee: Id<"Account">;
  readonly due_on: DateText;
  readonly signed_at: MomentText | null;
  readonly started_at: MomentText | null;
  readonly result: string | null;
  readonly done_by: Id<"Account"> | null;
  readonly done_at: MomentText | null;
  readonly version: number;
  readonly created_at: MomentText;
}
export const CorrectiveActionLimits = { correction: 4000, cause: 4000, plan: 4000, result: 4000 } as const;

export interface Cycle {
  readonly id: Id<"Cycle">;
  readonly procedure: Id<"Revision">;
  readonly name: string;
  readonly starts_on: DateText;
  readonly ends_on: DateText;
  readonly started_by: Id<"Account">;
  readonly started_at: MomentText;
  readonly closed_at: MomentText | null;
  readonly version: number;
}
export const CycleLimits = { name: 120 } as const;

export interface CycleProgress {
  readonly cycle: Cycle;
  readonly procedure: string;
  readonly schedule: Id<"Schedule"> | null;
  readonly steps: ReadonlyArray<StepProgress>;
}

export const DateOrderChoices = ["day_first", "month_first", "year_first"] as const;
export type DateOrder = (typeof DateOrderChoices)[number];

export interface DeadLink {
  readonly evidence: Evidence;
  readonly check: AddressCheck;
}

export const DigestDayChoices = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
export type DigestDay = (typeof DigestDayChoices)[number];

export const DirectionChoices = ["at_least", "at_most", "yes_no"] as const;
export type Direction = (typeof DirectionChoices)[number];

export interface Disposal {
  readonly id: Id<"Disposal">;
  readonly records: ReadonlyArray<Id<"FiledRecord">>;
  readonly reason: string;
  readonly state: DisposalState;
  readonly proposed_by: Id<"Account">;
  readonly proposed_at: MomentText;
  readonly confirmed_by: Id<"Account"> | null;
  readonly confirmed_at: MomentText | null;
  readonly executed_at: MomentText | null;
  readonly certificate: string | null;
  readonly version: number;
}
export const DisposalLimits = { reason: 1000 } as const;

export const DisposalStateChoices = ["proposed", "confirmed", "executed", "withdrawn"] as const;
export type DisposalState = (typeof DisposalStateChoices)[number];

export interface DisposalStep {
  readonly version: number;
  readonly witnesses: string | null;
}
export const DisposalStepLimits = { witnesses: 1000 } as const;

export interface DocumentChange {
  readonly version: number;
  readonly topics: ReadonlyArray<Topic>;
  readonly cites: ReadonlyArray<Id<"ControlledDocument">>;
  readonly replaced_by: Id<"ControlledDocument"> | null;
}

export interface DocumentCopy {
  readonly id: Id<"DocumentCopy">;
  readonly revision: Id<"Revision">;
  readonly number: number;
  readonly holder: string;
  readonly code: string;
  readonly given_by: Id<"Account">;
  readonly given_at: MomentText;
}
export const DocumentCopyLimits = { holder: 200 } as const;

export interface DocumentDetail {
  readonly document: ControlledDocument;
  readonly revisions: ReadonlyArray<RevisionView>;
}

export const DocumentKindChoices = ["policy", "procedure", "form", "regulation", "minutes_form"] as const;
export type DocumentKind = (typeof DocumentKindChoices)[number];

export interface DocumentSummary {
  readonly document: ControlledDocument;
  readonly label_in_force: string | null;
  readonly in_force_on: DateText | null;
  readonly latest_state: RevisionState;
  readonly latest_label: string;
}
export const DocumentSummaryLimits = { label_in_force: 20 } as const;

export interface Done {
  readonly done: boolean;
}

export interface DropOfPiece {
  readonly reason: string;
}
export const DropOfPieceLimits = { reason: 1000 } as const;

export interface DroppedPiece {
  readonly evidence: Evidence;
  readonly reason: string;
  readonly dropped_by: Id<"Account">;
  readonly dropped_at: MomentText;
}

export const EffectChoices = ["effective", "not_effective"] as const;
export type Effect = (typeof EffectChoices)[number];

export interface EffectCheck {
  readonly id: Id<"EffectCheck">;
  readonly action: Id<"CorrectiveAction">;
  readonly effect: Effect;
  readonly narrative: string;
  readonly checked_by: Id<"Account">;
  readonly checked_at: MomentText;
}
export const EffectCheckLimits = { narrative: 4000 } as const;

export interface EndOfLink {
  readonly reason: string;
}
export const EndOfLinkLimits = { reason: 1000 } as const;

export interface Engagement {
  readonly id: Id<"Engagement">;
  readonly title: string;
  readonly scope: string | null;
  readonly procedure: Id<"ControlledDocument"> | null;
  readonly indicators: ReadonlyArray<string>;
  readonly period_from: DateText;
  readonly period_until: DateText;
  readonly from_on: DateText;
  readonly until_on: DateText;
  readonly auditors: ReadonlyArray<Id<"Account">>;
  readonly opened_by: Id<"Account">;
  readonly opened_at: MomentText;
  readonly closed_at: MomentText | null;
  readonly version: number;
}
export const EngagementLimits = { title: 200, scope: 2000 } as const;

export interface EngagementAuditor {
  readonly account: Id<"Account">;
  readonly name: string;
  readonly until_on: DateText | null;
}

export interface EngagementForm {
  readonly version: number | null;
  readonly title: string;
  readonly scope: string | null;
  readonly procedure: Id<"ControlledDocument"> | null;
  readonly indicators: ReadonlyArray<string>;
  readonly period_from: DateText;
  readonly period_until: DateText;
  readonly from_on: DateText;
  readonly until_on: DateText;
  readonly auditors: ReadonlyArray<Id<"Account">>;
}
export const EngagementFormLimits = { title: 200, scope: 2000 } as const;

export interface EngagementRate {
  readonly percent: number | null;
  readonly interactions: number;
  readonly reach: number;
  readonly measured_count: number;
}

export const EngagementStateChoices = ["upcoming", "running", "over", "closed"] as const;
export type EngagementState = (typeof EngagementStateChoices)[number];

export interface EngagementVersion {
  readonly version: number;
}

export interface EngagementView {
  readonly engagement: Engagement;
  readonly state: EngagementState;
  readonly days_left: number;
  readonly auditors: ReadonlyArray<EngagementAuditor>;
  readonly procedure_number: string;
  readonly remark_count: number;
  readonly waiting_count: number;
  readonly read_count: number;
}

export interface EntryDrop {
  readonly version: number;
  readonly is_dropped: boolean;
  readonly reason: string | null;
}
export const EntryDropLimits = { reason: 1000 } as const;

export interface EntryForm {
  readonly version: number | null;
  readonly title: string;
  readonly pillar: string | null;
  readonly format: string | null;
  readonly channels: ReadonlyArray<Id<"Channel">>;
  readonly planned_for: WallTimeText | null;
  readonly assignee: Id<"Account"> | null;
  readonly note: string | null;
  readonly reason: string | null;
}
export const EntryFormLimits = { title: 200, pillar: 80, format: 80, note: 2000, reason: 1000 } as const;

export interface EntryMove {
  readonly version: number;
  readonly planned_for: WallTimeText | null;
  readonly reason: string | null;
}
export const EntryMoveLimits = { reason: 1000 } as const;

export interface Evidence {
  readonly id: Id<"Evidence">;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly file_name: string | null;
  readonly media_type: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly claimed_at: MomentText | null;
  readonly captured_at: MomentText;
  readonly captured_by: Id<"Account">;
}
export const EvidenceLimits = { title: 300 } as const;

export interface EvidenceDetail {
  readonly evidence: Evidence;
  readonly reads_as: ReadsAs;
  readonly is_masked: boolean;
  readonly uses: ReadonlyArray<EvidenceUse>;
  readonly late_by_hours: number | null;
  readonly same_bytes: ReadonlyArray<SameBytes>;
  readonly rendition: Rendition | null;
  readonly address_check: AddressCheck | null;
  readonly file_check: FileCheck | null;
}

export const EvidenceKindChoices = ["file", "email", "chat", "link", "note"] as const;
export type EvidenceKind = (typeof EvidenceKindChoices)[number];

export interface EvidenceLink {
  readonly id: Id<"EvidenceLink">;
  readonly evidence: Id<"Evidence">;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly linked_at: MomentText;
  readonly linked_by: Id<"Account">;
  readonly ended_at: MomentText | null;
  readonly ended_by: Id<"Account"> | null;
  readonly end_reason: string | null;
}

export interface EvidencePack {
  readonly id: Id<"EvidencePack">;
  readonly title: string;
  readonly starts_on: DateText;
  readonly ends_on: DateText;
  readonly cycle: Id<"Cycle"> | null;
  readonly personal_data: PersonalData;
  readonly state: PackState;
  readonly asked_by: Id<"Account"> | null;
  readonly asked_at: MomentText;
  readonly begun_at: MomentText | null;
  readonly settled_at: MomentText | null;
  readonly file_name: string;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly file_count: number | null;
  readonly ledger_size: number | null;
  readonly trouble: string | null;
  readonly removed_at: MomentText | null;
}
export const EvidencePackLimits = { title: 300 } as const;

export interface EvidencePassage {
  readonly id: Id<"EvidencePassage">;
  readonly evidence: Id<"Evidence">;
  readonly first_message: number;
  readonly last_message: number;
  readonly note: string;
  readonly marked_by: Id<"Account">;
  readonly marked_at: MomentText;
}
export const EvidencePassageLimits = { note: 2000 } as const;

export interface EvidenceReading {
  readonly id: Id<"Evidence">;
  readonly state: ReadState;
  readonly why: string | null;
  readonly read_at: MomentText;
}

export interface EvidenceUse {
  readonly link: EvidenceLink;
  readonly subject: NamedSubject;
  readonly may_end: boolean;
}

export interface FileCheck {
  readonly id: string;
  readonly is_sound: boolean;
  readonly checked_at: MomentText;
}

export interface FiledRecord {
  readonly id: Id<"FiledRecord">;
  readonly series: Id<"RecordSeries">;
  readonly identifier: string;
  readonly title: string;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly metadata: string;
  readonly closed_on: DateText;
  readonly due_on: DateText | null;
  readonly state: RecordState;
  readonly filed_by: Id<"Account">;
  readonly filed_at: MomentText;
}
export const FiledRecordLimits = { identifier: 100, title: 300 } as const;

export const FinalActionChoices = ["keep", "reappraise", "transfer", "destroy"] as const;
export type FinalAction = (typeof FinalActionChoices)[number];

export interface Finding {
  readonly id: Id<"Finding">;
  readonly number: string;
  readonly type: FindingType;
  readonly source: FindingSource;
  readonly title: string;
  readonly problem: string;
  readonly location: string | null;
  readonly objective_evidence: string | null;
  readonly reference: string | null;
  readonly clause: string | null;
  readonly indicator: Id<"Indicator"> | null;
  readonly task: Id<"Task"> | null;
  readonly found_on: DateText;
  readonly state: FindingState;
  readonly written_by: Id<"Account">;
  readonly version: number;
  readonly created_at: MomentText;
}
export const FindingLimits = { number: 40, title: 200, problem: 4000, location: 500, objective_evidence: 4000, reference: 1000, clause: 120 } as const;

export interface FindingActs {
  readonly may_write: boolean;
  readonly may_sign: boolean;
  readonly may_answer: boolean;
  readonly may_sign_plan: boolean;
  readonly may_work: boolean;
  readonly may_check: boolean;
  readonly may_raise: boolean;
}

export interface FindingDetail {
  readonly finding: Finding;
  readonly sha256: string;
  readonly signatures: ReadonlyArray<QualitySignature>;
  readonly actions: ReadonlyArray<ShownAction>;
  readonly indicator_code: string | null;
  readonly task_title: string | null;
  readonly acts: FindingActs;
}

export interface FindingForm {
  readonly version: number | null;
  readonly type: FindingType;
  readonly source: FindingSource;
  readonly title: string;
  readonly problem: string;
  readonly location: string | null;
  readonly objective_evidence: string | null;
  readonly reference: string | null;
  readonly clause: string | null;
  readonly indicator: Id<"Indicator"> | null;
  readonly task: Id<"Task"> | null;
  readonly found_on: DateText;
}
export const FindingFormLimits = { title: 200, problem: 4000, location: 500, objective_evidence: 4000, reference: 1000, clause: 120 } as const;

export interface FindingLine {
  readonly finding: Finding;
  readonly assignee: Id<"Account"> | null;
  readonly due_on: DateText | null;
  readonly is_overdue: boolean;
}

export interface FindingRaise {
  readonly version: number;
  readonly type: FindingType;
  readonly reason: string;
  readonly location: string;
  readonly objective_evidence: string;
  readonly reference: string;
}
export const FindingRaiseLimits = { reason: 1000, location: 500, objective_evidence: 4000, reference: 1000 } as const;

export const FindingSourceChoices = ["internal_audit", "external_audit", "management", "daily_work"] as const;
export type FindingSource = (typeof FindingSourceChoices)[number];

export const FindingStateChoices = ["drafting", "open", "answered", "in_progress", "awaiting_effect_check", "closed", "not_effective"] as const;
export type FindingState = (typeof FindingStateChoices)[number];

export const FindingTypeChoices = ["major_nonconformity", "minor_nonconformity", "observation", "positive"] as const;
export type FindingType = (typeof FindingTypeChoices)[number];

export interface FollowUp {
  readonly id: Id<"FollowUp">;
  readonly text: string;
  readonly who: string | null;
  readonly due_on: DateText | null;
  readonly state: ActionState;
}
export const FollowUpLimits = { text: 1000, who: 200 } as const;

export interface FollowUpDraft {
  readonly version: number;
  readonly state: FollowUpProgress;
  readonly note: string;
}

export const FollowUpProgressChoices = ["planned", "under_way", "done", "dropped"] as const;
export type FollowUpProgress = (typeof FollowUpProgressChoices)[number];

export interface FollowUpStep {
  readonly id: Id<"FollowUpStep">;
  readonly report: Id<"ActivityReport">;
  readonly follow_up: Id<"FollowUp">;
  readonly state: ActionState;
  readonly note: string | null;
  readonly taken_by: Id<"Account">;
  readonly taken_at: MomentText;
}

export interface FollowUpView {
  readonly report: Id<"ActivityReport">;
  readonly report_title: string;
  readonly follow_up: FollowUp;
  readonly state: ActionState;
  readonly note: string | null;
  readonly is_late: boolean;
}

export interface FormCheck {
  readonly file_name: string;
  readonly faults: ReadonlyArray<FormFault>;
}

export interface FormDetail {
  readonly form: FormSummary;
  readonly built_in: FormTemplate;
  readonly fields: ReadonlyArray<FormField>;
  readonly history: ReadonlyArray<PlacedForm>;
  readonly may_place: boolean;
}

export interface FormFault {
  readonly part: string;
  readonly paragraph: number;
  readonly table: number;
  readonly row: number;
  readonly tag: string;
  readonly text: string;
  readonly message: string;
}

export interface FormField {
  readonly name: string;
  readonly tag: string;
  readonly kind: FormFieldKind;
  readonly list: string;
  readonly explanation: string;
}

export const FormFieldKindChoices = ["text", "picture", "chart"] as const;
export type FormFieldKind = (typeof FormFieldKindChoices)[number];

export interface FormSummary {
  readonly code: string;
  readonly number: string;
  readonly title: string;
  readonly in_use: FormTemplate;
}

export interface FormTemplate {
  readonly file_name: string;
  readonly sha256: string;
  readonly is_built_in: boolean;
}

export interface FormText {
  readonly field: string;
  readonly text: string;
}

export interface FoundEvidence {
  readonly evidence: Evidence;
  readonly snippet: ReadonlyArray<SnippetPiece>;
  readonly reading: EvidenceReading | null;
}

export interface FrozenValue {
  readonly status: AchievementStatus;
  readonly value: string;
  readonly number: number | null;
  readonly target: string;
  readonly baseline: string;
  readonly evidence: ReadonlyArray<IndicatorEvidence>;
  readonly closed_by: Id<"Account">;
  readonly closed_at: MomentText;
}

export interface GivenAddress {
  readonly address: string | null;
}
export const GivenAddressLimits = { address: 254 } as const;

export interface GroupFigures {
  readonly name: string;
  readonly planned_count: number;
  readonly published_count: number;
  readonly late_count: number;
  readonly cancelled_count: number;
}

export interface GroupWay {
  readonly group: NoticeGroup;
  readonly way: NoticeWay;
}

export const GroupingChoices = ["month", "channel", "pillar", "format", "person"] as const;
export type Grouping = (typeof GroupingChoices)[number];

export interface Hindrance {
  readonly field: string;
  readonly message: string;
}

export interface Hold {
  readonly id: Id<"Hold">;
  readonly record: Id<"FiledRecord">;
  readonly reason: string;
  readonly placed_by: Id<"Account">;
  readonly placed_at: MomentText;
  readonly lifted_by: Id<"Account"> | null;
  readonly lifted_at: MomentText | null;
}
export const HoldLimits = { reason: 1000 } as const;

export interface HolidayDay {
  readonly day: DateText;
  readonly name: string;
  readonly kind: HolidayKind;
}
export const HolidayDayLimits = { name: 120 } as const;

export interface HolidayDays {
  readonly days: ReadonlyArray<HolidayDay>;
}

export interface HolidayFile {
  readonly ics: string;
}

export const HolidayKindChoices = ["national", "joint_leave", "office"] as const;
export type HolidayKind = (typeof HolidayKindChoices)[number];

export interface HolidayRow {
  readonly line: number;
  readonly day: DateText | null;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly is_known: boolean;
  readonly problem: string | null;
}

export interface HolidayView {
  readonly id: Id<"Holiday"> | null;
  readonly day: DateText;
  readonly name: string;
  readonly kind: HolidayKind;
}

export interface Import {
  readonly id: Id<"Import">;
  readonly format: ImportFormat;
  readonly file_name: string;
  readonly evidence: Id<"Evidence">;
  readonly sha256: string;
  readonly channel: Id<"Channel">;
  readonly taken_at: MomentText;
  readonly fresh_count: number;
  readonly corrected_count: number;
  readonly known_count: number;
  readonly unmatched_count: number;
  readonly imported_by: Id<"Account">;
  readonly imported_at: MomentText;
}

export interface ImportForm {
  readonly upload: string | null;
  readonly text: string | null;
  readonly format: ImportFormat | null;
  readonly channel: Id<"Channel"> | null;
  readonly taken_for: WallTimeText;
  readonly mapping: ReadonlyArray<ColumnMapping>;
  readonly decisions: ReadonlyArray<RowDecision>;
}
export const ImportFormLimits = { upload: 64, text: 400000 } as const;

export const ImportFormatChoices = ["meta", "tiktok", "youtube", "ga4", "other"] as const;
export type ImportFormat = (typeof ImportFormatChoices)[number];

export interface ImportItem {
  readonly id: Id<"ImportItem">;
  readonly format: ImportFormat;
  readonly channel: Id<"Channel">;
  readonly key: string;
  readonly title: string;
  readonly link: string | null;
  readonly published_on: DateText | null;
  readonly state: ItemState;
  readonly matched_by: MatchedBy | null;
  readonly placement: Id<"Placement"> | null;
  readonly waiting: ReadonlyArray<WaitingNumber>;
  readonly decided_by: Id<"Account"> | null;
  readonly decided_at: MomentText | null;
  readonly version: number;
  readonly seen_at: MomentText;
}

export interface ImportOrder {
  readonly form: ImportForm;
  readonly rows: ReadonlyArray<number>;
}

export interface ImportPreview {
  readonly format: ImportFormat;
  readonly file_name: string;
  readonly channel: Id<"Channel"> | null;
  readonly former: Import | null;
  readonly headers: ReadonlyArray<string>;
  readonly mapping: ReadonlyArray<ColumnMapping>;
  readonly rows: ReadonlyArray<ImportRow>;
  readonly fresh_count: number;
  readonly corrected_count: number;
  readonly known_count: number;
  readonly problem_count: number;
}

export interface ImportRow {
  readonly row: number;
  readonly title: string;
  readonly link: string | null;
  readonly identifier: string | null;
  readonly published_on: DateText | null;
  readonly taken_for: WallTimeText;
  readonly standing: RowStanding;
  readonly matched_by: MatchedBy | null;
  readonly placement: Id<"Placement"> | null;
  readonly placement_title: string | null;
  readonly channel: Id<"Channel"> | null;
  readonly numbers: ReadonlyArray<PreviewNumber>;
  readonly problems: ReadonlyArray<string>;
}

export interface ImportedEntries {
  readonly entries: ReadonlyArray<Id<"ScheduleEntry">>;
}

export interface Inbox {
  readonly items: ReadonlyArray<InboxItem>;
}

export interface InboxItem {
  readonly kind: string;
  readonly title: string;
  readonly explanation: string;
  readonly path: string;
  readonly due_on: DateText | null;
  readonly is_late: boolean;
}

export interface InclusionProof {
  readonly seq: number;
  readonly size: number;
  readonly leaf: string;
  readonly root: string;
  readonly path: ReadonlyArray<string>;
  readonly checkpoint: string;
  readonly public_key: string;
}

export interface Indicator {
  readonly id: Id<"Indicator">;
  readonly code: string;
  readonly statement: string;
  readonly is_computed: boolean;
  readonly kind: IndicatorKind;
  readonly standard: string | null;
  readonly formula: string | null;
  readonly unit: string | null;
  readonly method: string | null;
  readonly computation: string | null;
  readonly quarters: ReadonlyArray<number>;
  readonly owner: Id<"Account"> | null;
  readonly owner_role: Role | null;
  readonly first_year: number;
  readonly last_year: number | null;
  readonly version: number;
  readonly created_at: MomentText;
}
export const IndicatorLimits = { code: 40, statement: 2000, standard: 300, formula: 1000, unit: 80, method: 1000, computation: 60 } as const;

export interface IndicatorDetail {
  readonly value: IndicatorValue;
  readonly targets: ReadonlyArray<IndicatorTarget>;
  readonly stages: ReadonlyArray<StageMove>;
  readonly overrides: ReadonlyArray<IndicatorOverride>;
}

export interface IndicatorEvidence {
  readonly title: string;
  readonly path: string;
}

export interface IndicatorForm {
  readonly version: number | null;
  readonly code: string;
  readonly statement: string;
  readonly kind: IndicatorKind;
  readonly standard: string | null;
  readonly formula: string | null;
  readonly unit: string | null;
  readonly method: string | null;
  readonly computation: string | null;
  readonly quarters: ReadonlyArray<number>;
  readonly owner: Id<"Account"> | null;
  readonly owner_role: Role | null;
  readonly first_year: number;
  readonly last_year: number | null;
}
export const IndicatorFormLimits = { code: 40, statement: 2000, standard: 300, formula: 1000, unit: 80, method: 1000, computation: 60 } as const;

export interface IndicatorImport {
  readonly text: string | null;
  readonly file: string | null;
  readonly lines: ReadonlyArray<number>;
}

export const IndicatorKindChoices = ["main", "additional"] as const;
export type IndicatorKind = (typeof IndicatorKindChoices)[number];

export interface IndicatorOverride {
  readonly id: Id<"IndicatorOverride">;
  readonly indicator: Id<"Indicator">;
  readonly year: number;
  readonly status: AchievementStatus;
  readonly value: string;
  readonly reason: string;
  readonly set_by: Id<"Account">;
  readonly set_at: MomentText;
}
export const IndicatorOverrideLimits = { value: 500, reason: 2000 } as const;

export interface IndicatorPreview {
  readonly columns: ReadonlyArray<string>;
  readonly unknown_columns: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<IndicatorRow>;
}

export interface IndicatorQuarter {
  readonly id: Id<"IndicatorQuarter">;
  readonly indicator: Id<"Indicator">;
  readonly year: number;
  readonly quarter: number;
  readonly unit_rating: AchievementStatus | null;
  readonly actual: string;
  readonly number: number | null;
  readonly analysis: string;
  readonly root_cause: string;
  readonly supporting_factors: string;
  readonly hindering_factors: string;
  readonly follow_up: string;
  readonly reason: string;
  readonly written_by: Id<"Account"> | null;
  readonly written_at: MomentText | null;
  readonly frozen: FrozenValue | null;
  readonly version: number;
  readonly created_at: MomentText;
}

export interface IndicatorRow {
  readonly line: number;
  readonly code: string;
  readonly statement: string;
  readonly state: IndicatorRowState;
  readonly problems: ReadonlyArray<IndicatorRowProblem>;
  readonly indicator: IndicatorForm | null;
  readonly target: NewTarget | null;
}

export interface IndicatorRowProblem {
  readonly column: string;
  readonly message: string;
}

export const IndicatorRowStateChoices = ["fresh", "known", "faulty"] as const;
export type IndicatorRowState = (typeof IndicatorRowStateChoices)[number];

export interface IndicatorSource {
  readonly text: string | null;
  readonly file: string | null;
}

export interface IndicatorTarget {
  readonly id: Id<"IndicatorTarget">;
  readonly indicator: Id<"Indicator">;
  readonly year: number;
  readonly baseline: string | null;
  readonly target: string;
  readonly number: number | null;
  readonly direction: Direction;
  readonly set_by: Id<"Account">;
  readonly set_at: MomentText;
}
export const IndicatorTargetLimits = { baseline: 200, target: 200 } as const;

export interface IndicatorValue {
  readonly indicator: Indicator;
  readonly year: number;
  readonly status: AchievementStatus;
  readonly value: string;
  readonly number: number | null;
  readonly missing: ReadonlyArray<string>;
  readonly evidence: ReadonlyArray<IndicatorEvidence>;
  readonly replaced_by: IndicatorOverride | null;
  readonly target: string;
  readonly baseline: string;
  readonly percent: number | null;
  readonly stage: PpeppStage;
  readonly quarters: ReadonlyArray<QuarterCell>;
}

export interface IndicatorsImported {
  readonly added_count: number;
}

export const InformationClassChoices = ["periodic", "immediate", "on_request", "exempt"] as const;
export type InformationClass = (typeof InformationClassChoices)[number];

export interface InformationRequest {
  readonly id: Id<"InformationRequest">;
  readonly number: string;
  readonly received_on: DateText;
  readonly requester_kind: RequesterKind;
  readonly channel: RequestChannel;
  readonly subject: string;
  readonly due_on: DateText;
  readonly extension_reason: string | null;
  readonly outcome: RequestOutcome | null;
  readonly decided_on: DateText | null;
  readonly reason: string | null;
  readonly legal_basis: string | null;
  readonly recorded_by: Id<"Account">;
  readonly recorded_at: MomentText;
  readonly version: number;
}
export const InformationRequestLimits = { subject: 1000, extension_reason: 1000, reason: 2000, legal_basis: 500 } as const;

export interface Initiative {
  readonly id: Id<"Initiative">;
  readonly kind: InitiativeKind;
  readonly title: string;
  readonly channel: Id<"Channel"> | null;
  readonly reason: string;
  readonly technology: string | null;
  readonly target: string | null;
  readonly steps: string | null;
  readonly result: string | null;
  readonly decision: string | null;
  readonly state: InitiativeState;
  readonly assignee: Id<"Account"> | null;
  readonly due_on: DateText | null;
  readonly version: number;
  readonly created_at: MomentText;
}
export const InitiativeLimits = { title: 200, reason: 2000 } as const;

export interface InitiativeForm {
  readonly version: number | null;
  readonly kind: InitiativeKind;
  readonly title: string;
  readonly channel: Id<"Channel"> | null;
  readonly reason: string;
  readonly technology: string | null;
  readonly target: string | null;
  readonly steps: string | null;
  readonly result: string | null;
  readonly decision: string | null;
  readonly state: InitiativeState;
  readonly assignee: Id<"Account"> | null;
  readonly due_on: DateText | null;
}
export const InitiativeFormLimits = { title: 200, reason: 2000, technology: 2000, target: 2000, steps: 4000, result: 4000, decision: 2000 } as const;

export const InitiativeKindChoices = ["open", "improve", "merge", "close"] as const;
export type InitiativeKind = (typeof InitiativeKindChoices)[number];

export const InitiativeStateChoices = ["proposed", "agreed", "under_way", "completed", "dropped"] as const;
export type InitiativeState = (typeof InitiativeStateChoices)[number];

export interface Invitation {
  readonly account: Id<"Account">;
  readonly link: string;
  readonly expires_at: MomentText;
}

export interface InvitationView {
  readonly name: string;
  readonly is_first_administrator: boolean;
}

export interface IssuedRegister {
  readonly id: Id<"IssuedRegister">;
  readonly number: number;
  readonly year: number;
  readonly note: string | null;
  readonly listed: ReadonlyArray<RegisterRow>;
  readonly sha256: string;
  readonly issued_by: Id<"Account">;
  readonly issued_at: MomentText;
}
export const IssuedRegisterLimits = { note: 1000 } as const;

export interface IssuedReport {
  readonly id: Id<"IssuedReport">;
  readonly year: number;
  readonly foreword: string | null;
  readonly figures: ReportFigures;
  readonly sha256: string;
  readonly issued_by: Id<"Account">;
  readonly issued_at: MomentText;
}
export const IssuedReportLimits = { foreword: 4000 } as const;

export interface IssuedSummary {
  readonly id: Id<"IssuedRegister">;
  readonly number: number;
  readonly year: number;
  readonly row_count: number;
  readonly sha256: string;
  readonly issued_by: string;
  readonly issued_at: MomentText;
}

export interface ItemDecision {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly moved_to: WallTimeText | null;
}
export const ItemDecisionLimits = { reason: 2000 } as const;

export const ItemStateChoices = ["unmatched", "linked", "not_ours", "parted"] as const;
export type ItemState = (typeof ItemStateChoices)[number];

export interface KnownComputation {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

export const LanguageChoices = ["id", "en"] as const;
export type Language = (typeof LanguageChoices)[number];

export interface LanguageChoice {
  readonly language: Language;
}

export interface LastFollowUp {
  readonly code: string;
  readonly text: string;
  readonly assignee: string;
  readonly due_on: DateText | null;
  readonly state: FollowUpProgress;
  readonly note: string;
}

export const LatenessBandChoices = ["early", "on_time", "within_hour", "within_day", "later"] as const;
export type LatenessBand = (typeof LatenessBandChoices)[number];

export interface LatenessCount {
  readonly band: LatenessBand;
  readonly count: number;
}

export interface LedgerHealth {
  readonly size: number;
  readonly root: string;
  readonly last_checkpoint: Checkpoint | null;
  readonly public_key: string;
}

export interface Link {
  readonly title: string;
  readonly path: string;
}

export interface LinkAnswer {
  readonly id: Id<"LinkAnswer">;
  readonly link: Id<"ReviewLink">;
  readonly item: Id<"ReviewItem">;
  readonly verdict: LinkVerdict;
  readonly words: string | null;
  readonly shown_sha256: string;
  readonly confirmation_sha256: string;
  readonly evidence: Id<"Evidence">;
  readonly given_at: MomentText;
}

export const LinkStateChoices = ["open", "opened", "answered", "expired", "revoked"] as const;
export type LinkState = (typeof LinkStateChoices)[number];

export const LinkVerdictChoices = ["approve", "change", "reject"] as const;
export type LinkVerdict = (typeof LinkVerdictChoices)[number];

export interface LinkView {
  readonly id: Id<"ReviewLink">;
  readonly session: Id<"ReviewSession">;
  readonly session_title: string;
  readonly reviewer: string;
  readonly email: string | null;
  readonly note: string | null;
  readonly has_password: boolean;
  readonly items: ReadonlyArray<LinkedItem>;
  readonly state: LinkState;
  readonly expires_at: MomentText;
  readonly made_by: Id<"Account">;
  readonly made_at: MomentText;
  readonly opened_at: MomentText | null;
  readonly revoked_at: MomentText | null;
  readonly answers: ReadonlyArray<LinkAnswer>;
}

export interface LinkedItem {
  readonly item: Id<"ReviewItem">;
  readonly title: string;
  readonly is_decided: boolean;
}

export interface ListedDecision {
  readonly version: number;
  readonly placement: Id<"Placement"> | null;
}

export interface ListedParting {
  readonly version: number;
  readonly reason: string;
}
export const ListedPartingLimits = { reason: 1000 } as const;

export interface LookedAt {
  readonly what: string;
  readonly kind: string;
  readonly object: string;
  readonly title: string;
  readonly path: string;
  readonly times: number;
  readonly first_at: MomentText;
  readonly last_at: MomentText;
}

export interface MadeLink {
  readonly link: LinkView;
  readonly path: string;
}

export interface MadePlanLink {
  readonly link: ShownPlanLink;
  readonly page: string;
  readonly calendar: string;
}

export interface MailFile {
  readonly name: string;
  readonly claimed_type: string;
}

export interface MailImport {
  readonly id: Id<"MailImport">;
  readonly file_name: string;
  readonly sha256: string;
  readonly size: number;
  readonly read_bytes: number;
  readonly new_count: number;
  readonly known_count: number;
  readonly unreadable_count: number;
  readonly too_large_count: number;
  readonly subject_kind: SubjectKind | null;
  readonly subject: string | null;
  readonly asked_by: Id<"Account">;
  readonly asked_at: MomentText;
  readonly done_at: MomentText | null;
  readonly last_thread: Id<"MailThread"> | null;
}

export interface MailMessage {
  readonly at: string | null;
  readonly from: string;
  readonly subject: string;
  readonly passages: ReadonlyArray<MailPassage>;
}

export interface MailPassage {
  readonly is_quoted: boolean;
  readonly text: string;
}

export interface MailRecipient {
  readonly account: Id<"Account"> | null;
  readonly name: string | null;
  readonly address: string | null;
}
export const MailRecipientLimits = { name: 120, address: 254 } as const;

export const MailSecurityChoices = ["none", "starttls", "tls"] as const;
export type MailSecurity = (typeof MailSecurityChoices)[number];

export interface MailSettings {
  readonly is_on: boolean;
  readonly sender_name: string;
  readonly sender_address: string;
  readonly replies_name_their_subject: boolean;
  readonly smtp_host: string;
  readonly smtp_port: number;
  readonly smtp_security: MailSecurity;
  readonly smtp_user: string;
  readonly has_smtp_password: boolean;
  readonly imap_host: string;
  readonly imap_port: number;
  readonly imap_security: MailSecurity;
  readonly imap_user: string;
  readonly has_imap_password: boolean;
  readonly imap_folder: string;
  readonly poll_minutes: number;
  readonly is_collecting: boolean;
  readonly marks_taken: boolean;
  readonly version: number;
}

export interface MailSettingsForm {
  readonly is_on: boolean;
  readonly sender_name: string;
  readonly sender_address: string;
  readonly replies_name_their_subject: boolean;
  readonly smtp_host: string;
  readonly smtp_port: number;
  readonly smtp_security: MailSecurity;
  readonly smtp_user: string;
  readonly smtp_password: string | null;
  readonly imap_host: string;
  readonly imap_port: number;
  readonly imap_security: MailSecurity;
  readonly imap_user: string;
  readonly imap_password: string | null;
  readonly imap_folder: string;
  readonly poll_minutes: number;
  readonly is_collecting: boolean;
  readonly marks_taken: boolean;
  readonly version: number;
}

export interface MailShown {
  readonly subject: string | null;
  readonly to: ReadonlyArray<string>;
  readonly cc: ReadonlyArray<string>;
  readonly sent_at: MomentText | null;
  readonly messages: ReadonlyArray<MailMessage>;
  readonly attachments: ReadonlyArray<MailFile>;
  readonly has_page: boolean;
  readonly is_whole: boolean;
  readonly is_masked: boolean;
}

export const MailSourceChoices = ["file", "mailbox"] as const;
export type MailSource = (typeof MailSourceChoices)[number];

export const MailStateChoices = ["read", "partly", "unreadable"] as const;
export type MailState = (typeof MailStateChoices)[number];

export interface MailThread {
  readonly id: Id<"MailThread">;
  readonly title: string;
  readonly subject_kind: SubjectKind | null;
  readonly subject: string | null;
  readonly people: ReadonlyArray<string>;
  readonly mail_count: number;
  readonly file_count: number;
  readonly newest_at: MomentText;
  readonly joined_to: Id<"MailThread"> | null;
}

export interface MailboxTest {
  readonly now: boolean;
}

export interface ManagementAction {
  readonly id: Id<"ManagementAction">;
  readonly review: Id<"ManagementReview">;
  readonly text: string;
  readonly assignee: Id<"Account">;
  readonly due_on: DateText;
  readonly result: string | null;
  readonly done_by: Id<"Account"> | null;
  readonly done_at: MomentText | null;
  readonly version: number;
}
export const ManagementActionLimits = { text: 1000, result: 2000 } as const;

export interface ManagementActionResult {
  readonly version: number;
  readonly result: string;
}
export const ManagementActionResultLimits = { result: 2000 } as const;

export interface ManagementReview {
  readonly id: Id<"ManagementReview">;
  readonly title: string;
  readonly year: number;
  readonly held_on: DateText;
  readonly place: string | null;
  readonly participants: ReadonlyArray<string>;
  readonly inputs: ReadonlyArray<ReviewInput>;
  readonly gathered_at: MomentText;
  readonly discussion: string;
  readonly decisions: ReadonlyArray<string>;
  readonly planned_actions: ReadonlyArray<NewManagementAction>;
  readonly state: ManagementReviewState;
  readonly closed_by: Id<"Account"> | null;
  readonly closed_at: MomentText | null;
  readonly sha256: string | null;
  readonly author: Id<"Account">;
  readonly version: number;
  readonly created_at: MomentText;
}
export const ManagementReviewLimits = { title: 200 } as const;

export interface ManagementReviewDetail {
  readonly review: ManagementReview;
  readonly actions: ReadonlyArray<ManagementAction>;
  readonly hindrances: ReadonlyArray<string>;
}

export interface ManagementReviewForm {
  readonly version: number;
  readonly title: string;
  readonly held_on: DateText;
  readonly place: string | null;
  readonly participants: ReadonlyArray<string>;
  readonly discussion: string;
  readonly decisions: ReadonlyArray<string>;
  readonly planned_actions: ReadonlyArray<NewManagementAction>;
}
export const ManagementReviewFormLimits = { title: 200 } as const;

export const ManagementReviewStateChoices = ["drafting", "closed"] as const;
export type ManagementReviewState = (typeof ManagementReviewStateChoices)[number];

export interface ManagementReviewVersion {
  readonly version: number;
}

export interface ManualPublication {
  readonly version: number;
  readonly published_for: WallTimeText;
  readonly url: string | null;
  readonly proof: ReadonlyArray<Id<"Evidence">>;
}
export const ManualPublicationLimits = { url: 2000 } as const;

export const MatchedByChoices = ["hand", "memory", "link", "identifier", "title", "channel"] as const;
export type MatchedBy = (typeof MatchedByChoices)[number];

export interface Me {
  readonly account: Id<"Account">;
  readonly name: string;
  readonly username: string;
  readonly roles: ReadonlyArray<string>;
  readonly permissions: ReadonlyArray<string>;
  readonly language: Language;
  readonly office: Office;
  readonly role_titles: ReadonlyArray<RoleTitle>;
  readonly today: DateText;
  readonly ledger_size: number;
}

export interface Measurement {
  readonly id: Id<"Measurement">;
  readonly placement: Id<"Placement"> | null;
  readonly channel: Id<"Channel"> | null;
  readonly metric: string;
  readonly value: number;
  readonly source: string;
  readonly taken_at: MomentText;
  readonly corrects: Id<"Measurement"> | null;
  readonly reason: string | null;
  readonly is_corrected: boolean;
  readonly entered_by: Id<"Account">;
  readonly entered_at: MomentText;
  readonly import: Id<"Import"> | null;
}
export const MeasurementLimits = { metric: 40, source: 200 } as const;

export interface Metric {
  readonly id: Id<"Metric">;
  readonly code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly over_placements: Combining;
  readonly over_time: Combining;
  readonly subject: MetricSubject;
  readonly position: number;
  readonly is_built_in: boolean;
  readonly is_active: boolean;
  readonly version: number;
}
export const MetricLimits = { code: 40, name_id: 80, name_en: 80, unit: 40 } as const;

export interface MetricChange {
  readonly version: number;
  readonly name_id: string;
  readonly name_en: string;
  readonly unit: string;
  readonly is_active: boolean;
}
export const MetricChangeLimits = { name_id: 80, name_en: 80, unit: 40 } as const;

export const MetricKindChoices = ["output", "outtake", "outcome"] as const;
export type MetricKind = (typeof MetricKindChoices)[number];

export const MetricSubjectChoices = ["placement", "channel", "both"] as const;
export type MetricSubject = (typeof MetricSubjectChoices)[number];

export interface MissingPart {
  readonly field: string;
  readonly sentence: string;
}

export interface MonthFigures {
  readonly month: DateText;
  readonly planned_count: number;
  readonly published_count: number;
  readonly late_count: number;
  readonly cancelled_count: number;
}

export interface MonthNumber {
  readonly month: DateText;
  readonly value: number | null;
}

export interface NamedSubject {
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly title: string;
  readonly place: string;
  readonly path: string;
  readonly is_closed: boolean;
}

export interface NewAccount {
  readonly name: string;
  readonly roles: ReadonlyArray<Role>;
}
export const NewAccountLimits = { name: 120 } as const;

export interface NewActionItem {
  readonly text: string;
  readonly assignee: Id<"Account">;
  readonly due_on: DateText;
}
export const NewActionItemLimits = { text: 500 } as const;

export interface NewAddition {
  readonly info_class: InformationClass;
  readonly summary: string;
  readonly official: string;
  readonly issuer: string;
  readonly made_on: DateText;
  readonly place: string;
  readonly form: string;
  readonly url: string | null;
  readonly retention: string;
  readonly legal_basis: string | null;
  readonly exempt_until: DateText | null;
  readonly reason: string;
}
export const NewAdditionLimits = { summary: 500, official: 200, issuer: 200, place: 120, form: 500, url: 1000, retention: 200, legal_basis: 1000, reason: 1000 } as const;

export interface NewAddress {
  readonly address: string;
}
export const NewAddressLimits = { address: 254 } as const;

export interface NewChannel {
  readonly kind: ChannelKind;
  readonly name: string;
  readonly address: string | null;
  readonly audience: string | null;
}
export const NewChannelLimits = { name: 120, address: 500, audience: 500 } as const;

export interface NewContent {
  readonly entry: Id<"ScheduleEntry"> | null;
  readonly title: string;
  readonly brief: string | null;
}
export const NewContentLimits = { title: 200, brief: 4000 } as const;

export interface NewCycle {
  readonly name: string;
  readonly starts_on: DateText;
  readonly ends_on: DateText;
}
export const NewCycleLimits = { name: 120 } as const;

export interface NewDisposal {
  readonly records: ReadonlyArray<Id<"FiledRecord">>;
  readonly reason: string;
}
export const NewDisposalLimits = { reason: 1000 } as const;

export interface NewDocument {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly title: string;
  readonly label: string;
  readonly owner: string;
  readonly approver: string;
  readonly issued_on: DateText;
  readonly classification: Classification;
  readonly language: Language;
  readonly topics: ReadonlyArray<Topic>;
  readonly cites: ReadonlyArray<Id<"ControlledDocument">>;
  readonly upload: string;
}
export const NewDocumentLimits = { number: 60, title: 300, label: 20, owner: 120, approver: 120, upload: 64 } as const;

export interface NewDocumentCopy {
  readonly holder: string;
}
export const NewDocumentCopyLimits = { holder: 200 } as const;

export interface NewEffectCheck {
  readonly effect: Effect;
  readonly narrative: string;
}
export const NewEffectCheckLimits = { narrative: 4000 } as const;

export interface NewEvidence {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly upload: string | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly claimed_at: MomentText | null;
  readonly subject_kind: SubjectKind | null;
  readonly subject: string | null;
}
export const NewEvidenceLimits = { title: 300, upload: 64, url: 2000, note: 20000, subject: 64 } as const;

export interface NewEvidenceLink {
  readonly subject_kind: SubjectKind;
  readonly subject: string;
}
export const NewEvidenceLinkLimits = { subject: 64 } as const;

export interface NewFollowUpStep {
  readonly state: ActionState;
  readonly note: string | null;
}
export const NewFollowUpStepLimits = { note: 1000 } as const;

export interface NewFormTemplate {
  readonly upload: string;
}
export const NewFormTemplateLimits = { upload: 64 } as const;

export interface NewHold {
  readonly reason: string;
}
export const NewHoldLimits = { reason: 1000 } as const;

export interface NewHolidays {
  readonly kind: HolidayKind;
  readonly lines: string;
}
export const NewHolidaysLimits = { lines: 20000 } as const;

export interface NewMailImport {
  readonly upload: string;
  readonly subject_kind: SubjectKind | null;
  readonly subject: string | null;
}
export const NewMailImportLimits = { upload: 64, subject: 64 } as const;

export interface NewMailRequest {
  readonly recipients: ReadonlyArray<MailRecipient>;
  readonly note: string | null;
  readonly due_on: DateText | null;
}
export const NewMailRequestLimits = { note: 2000 } as const;

export interface NewManagementAction {
  readonly text: string;
  readonly assignee: Id<"Account">;
  readonly due_on: DateText;
}
export const NewManagementActionLimits = { text: 1000 } as const;

export interface NewManagementReview {
  readonly title: string;
  readonly year: number;
  readonly held_on: DateText;
}
export const NewManagementReviewLimits = { title: 200 } as const;

export interface NewMeasurement {
  readonly placement: Id<"Placement"> | null;
  readonly channel: Id<"Channel"> | null;
  readonly metric: string;
  readonly value: number;
  readonly source: string;
  readonly taken_for: WallTimeText;
  readonly corrects: Id<"Measurement"> | null;
  readonly reason: string | null;
}
export const NewMeasurementLimits = { metric: 40, source: 200, reason: 1000 } as const;

export interface NewMeasurements {
  readonly measurements: ReadonlyArray<NewMeasurement>;
}

export interface NewMetric {
  readonly code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly over_placements: Combining;
  readonly over_time: Combining;
  readonly subject: MetricSubject;
}
export const NewMetricLimits = { code: 40, name_id: 80, name_en: 80, unit: 40 } as const;

export interface NewOpinion {
  readonly rating: AchievementStatus;
  readonly narrative: string;
}
export const NewOpinionLimits = { narrative: 4000 } as const;

export interface NewOverride {
  readonly year: number;
  readonly status: AchievementStatus;
  readonly value: string;
  readonly reason: string;
}
export const NewOverrideLimits = { value: 500, reason: 2000 } as const;

export interface NewPack {
  readonly cycle: Id<"Cycle"> | null;
  readonly starts_on: DateText | null;
  readonly ends_on: DateText | null;
  readonly personal_data: PersonalData;
}

export interface NewPassage {
  readonly first_message: number;
  readonly last_message: number;
  readonly note: string;
}
export const NewPassageLimits = { note: 2000 } as const;

export interface NewPassword {
  readonly present: string;
  readonly password: string;
}
export const NewPasswordLimits = { present: 200, password: 200 } as const;

export interface NewPlanLink {
  readonly note: string | null;
}
export const NewPlanLinkLimits = { note: 200 } as const;

export interface NewQuarter {
  readonly year: number;
  readonly quarter: number;
}

export interface NewRemark {
  readonly engagement: Id<"Engagement"> | null;
  readonly subject_kind: RemarkSubject;
  readonly subject: string;
  readonly kind: RemarkKind;
  readonly rating: Rating | null;
  readonly text: string;
  readonly due_on: DateText | null;
}
export const NewRemarkLimits = { subject: 64, text: 4000 } as const;

export interface NewReport {
  readonly cycle: Id<"Cycle"> | null;
  readonly title: string;
  readonly starts_on: DateText;
  readonly ends_on: DateText;
  readonly about: ReportAbout | null;
  readonly entries: ReadonlyArray<Id<"ScheduleEntry">> | null;
  readonly initiative: Id<"Initiative"> | null;
}
export const NewReportLimits = { title: 200 } as const;

export interface NewReportComment {
  readonly place: ReportPlace;
  readonly item: string | null;
  readonly quote: string | null;
  readonly text: string;
  readonly answers: Id<"ReportComment"> | null;
}
export const NewReportCommentLimits = { item: 200, quote: 1000, text: 2000 } as const;

export interface NewRequest {
  readonly received_on: DateText;
  readonly requester_kind: RequesterKind;
  readonly channel: RequestChannel;
  readonly subject: string;
}
export const NewRequestLimits = { subject: 1000 } as const;

export interface NewReviewItem {
  readonly subject_kind: SubjectKind;
  readonly subject: string;
}
export const NewReviewItemLimits = { subject: 64 } as const;

export interface NewReviewLink {
  readonly items: ReadonlyArray<Id<"ReviewItem">>;
  readonly reviewer: string;
  readonly email: string | null;
  readonly note: string | null;
  readonly expires: WallTimeText | null;
  readonly password: string | null;
  readonly is_mailed: boolean | null;
}
export const NewReviewLinkLimits = { reviewer: 120, email: 200, note: 1000, password: 200 } as const;

export interface NewRevision {
  readonly label: string;
  readonly issued_on: DateText;
  readonly reason: string;
  readonly upload: string;
}
export const NewRevisionLimits = { label: 20, reason: 2000, upload: 64 } as const;

export interface NewRoleHolding {
  readonly role: Role;
  readonly deputy_for: Id<"Account"> | null;
  readonly from_on: DateText;
  readonly until_on: DateText | null;
}

export interface NewSelfEvaluation {
  readonly year: number;
}

export interface NewStage {
  readonly year: number;
  readonly stage: PpeppStage;
  readonly note: string | null;
}
export const NewStageLimits = { note: 1000 } as const;

export interface NewTarget {
  readonly year: number;
  readonly baseline: string | null;
  readonly target: string;
  readonly number: number | null;
  readonly direction: Direction;
}
export const NewTargetLimits = { baseline: 200, target: 200 } as const;

export interface Notice {
  readonly id: Id<"Notice">;
  readonly account: Id<"Account">;
  readonly code: string;
  readonly text: string;
  readonly link: string;
  readonly created_at: MomentText;
  readonly read_at: MomentText | null;
}

export const NoticeGroupChoices = ["assignments", "review", "publication", "reports", "documents", "reminders"] as const;
export type NoticeGroup = (typeof NoticeGroupChoices)[number];

export interface NoticePage {
  readonly notices: ReadonlyArray<Notice>;
  readonly has_more: boolean;
  readonly unread_count: number;
}

export interface NoticePreferences {
  readonly ways: ReadonlyArray<GroupWay>;
  readonly quiet_from: string | null;
  readonly quiet_until: string | null;
  readonly rests_on_days_off: boolean;
  readonly digest_hour: number;
  readonly digest_day: DigestDay;
  readonly version: number;
}
export const NoticePreferencesLimits = { quiet_from: 5, quiet_until: 5 } as const;

export const NoticeWayChoices = ["at_once", "daily", "weekly", "none"] as const;
export type NoticeWay = (typeof NoticeWayChoices)[number];

export interface NumberFigure {
  readonly metric: string;
  readonly value: number | null;
  readonly measured_count: number;
}
export const NumberFigureLimits = { metric: 40 } as const;

export const NumberStandingChoices = ["fresh", "known", "correction", "no_data", "faulty"] as const;
export type NumberStanding = (typeof NumberStandingChoices)[number];

export interface Office {
  readonly name: string;
  readonly unit: string;
  readonly zone: string;
  readonly letter_code: string;
  readonly pillars: ReadonlyArray<string>;
  readonly formats: ReadonlyArray<string>;
  readonly has_step_production: boolean;
  readonly has_step_content_approval: boolean;
  readonly has_step_publication: boolean;
  readonly public_address: string | null;
  readonly version: number;
}
export const OfficeLimits = { name: 200, unit: 200, letter_code: 40, public_address: 200 } as const;

export interface OutboxPage {
  readonly mails: ReadonlyArray<OutboxRow>;
  readonly has_more: boolean;
  readonly is_mail_on: boolean;
}

export interface OutboxRow {
  readonly id: Id<"OutgoingMail">;
  readonly to_name: string;
  readonly to_address: string;
  readonly subject: string;
  readonly state: OutgoingState;
  readonly attempts: number;
  readonly said: string | null;
  readonly next_try_at: MomentText | null;
  readonly created_at: MomentText;
  readonly sent_at: MomentText | null;
  readonly version: number;
}

export interface OutboxVersion {
  readonly version: number;
}

export const OutgoingStateChoices = ["waiting", "sending", "sent", "failed", "unknown", "cancelled"] as const;
export type OutgoingState = (typeof OutgoingStateChoices)[number];

export interface OwnName {
  readonly before: string;
  readonly name: string;
}
export const OwnNameLimits = { name: 120 } as const;

export interface PackDownload {
  readonly id: Id<"PackDownload">;
  readonly pack: Id<"EvidencePack">;
  readonly account: Id<"Account">;
  readonly asked_at: MomentText;
}

export interface PackGap {
  readonly code: string;
  readonly text: string;
  readonly path: string;
}

export interface PackOutline {
  readonly title: string;
  readonly starts_on: DateText;
  readonly ends_on: DateText;
  readonly parts: ReadonlyArray<PackPart>;
  readonly file_count: number;
  readonly file_bytes: number;
  readonly gaps: ReadonlyArray<PackGap>;
}

export interface PackPart {
  readonly name: string;
  readonly title: string;
  readonly count: number;
}

export interface PackProgress {
  readonly id: Id<"EvidencePack">;
  readonly done_bytes: number;
  readonly total_bytes: number;
  readonly said_at: MomentText;
}

export const PackStateChoices = ["waiting", "building", "ready", "failed"] as const;
export type PackState = (typeof PackStateChoices)[number];

export interface PartDraft {
  readonly version: number;
  readonly text: string;
}

export interface PartState {
  readonly part: string;
  readonly version: number;
  readonly written_by: Id<"Account">;
  readonly written_at: MomentText;
}

export interface PartVersion {
  readonly id: Id<"PartVersion">;
  readonly self_evaluation: Id<"SelfEvaluation">;
  readonly part: string;
  readonly version: number;
  readonly texts: ReadonlyArray<FormText>;
  readonly written_by: Id<"Account">;
  readonly written_at: MomentText;
}

export interface PasteImport {
  readonly text: string;
  readonly lines: ReadonlyArray<number>;
}
export const PasteImportLimits = { text: 400000 } as const;

export interface PastePreview {
  readonly rows: ReadonlyArray<PreviewRow>;
  readonly good_count: number;
  readonly bad_count: number;
}

export interface PastedFile {
  readonly text: string;
  readonly sheets: ReadonlyArray<string>;
}

export interface PastedText {
  readonly text: string;
}
export const PastedTextLimits = { text: 400000 } as const;

export interface Performance {
  readonly period: string;
  readonly first_on: DateText;
  readonly last_on: DateText;
  readonly zone: string;
  readonly figures: PerformanceFigures;
  readonly breakdowns: ReadonlyArray<PerformanceBreakdown>;
  readonly channel_numbers: ReadonlyArray<ChannelNumber>;
  readonly compared: ComparedPeriod | null;
  readonly targets: ReadonlyArray<TargetProgress>;
  readonly promises: ReadonlyArray<PromiseKept>;
}

export interface PerformanceBreakdown {
  readonly by: Grouping;
  readonly groups: ReadonlyArray<PerformanceGroup>;
}

export interface PerformanceFigures {
  readonly planned_count: number;
  readonly published_count: number;
  readonly on_time_count: number;
  readonly late_count: number;
  readonly early_count: number;
  readonly cancelled_count: number;
  readonly missed_count: number;
  readonly not_due_count: number;
  readonly unplanned_count: number;
  readonly proven_count: number;
  readonly on_time_percent: number | null;
  readonly lateness: ReadonlyArray<LatenessCount>;
  readonly numbers: ReadonlyArray<NumberFigure>;
  readonly engagement: EngagementRate;
}

export interface PerformanceGroup {
  readonly key: string;
  readonly name: string;
  readonly figures: PerformanceFigures;
  readonly compared: PerformanceFigures | null;
}

export interface PerformanceRecord {
  readonly entry: Id<"ScheduleEntry"> | null;
  readonly placement: Id<"Placement"> | null;
  readonly content: Id<"ContentItem"> | null;
  readonly title: string;
  readonly channel: Id<"Channel">;
  readonly pillar: string | null;
  readonly format: string | null;
  readonly person: Id<"Account"> | null;
  readonly planned_for: WallTimeText | null;
  readonly published_for: WallTimeText | null;
  readonly late_minutes: number | null;
  readonly punctuality: Punctuality;
  readonly has_proof: boolean;
  readonly url: string | null;
  readonly numbers: ReadonlyArray<RecordNumber>;
}

export interface PerformanceRecords {
  readonly count: number;
  readonly records: ReadonlyArray<PerformanceRecord>;
}

export interface PerformanceTarget {
  readonly id: Id<"PerformanceTarget">;
  readonly period: string;
  readonly figure: string;
  readonly channel: Id<"Channel"> | null;
  readonly pillar: string | null;
  readonly value: number;
  readonly note: string | null;
  readonly set_by: Id<"Account">;
  readonly set_at: MomentText;
  readonly withdrawn_at: MomentText | null;
  readonly withdrawn_by: Id<"Account"> | null;
  readonly version: number;
}
export const PerformanceTargetLimits = { figure: 40 } as const;

export interface PerformanceTargetForm {
  readonly version: number | null;
  readonly period: string;
  readonly figure: string;
  readonly channel: Id<"Channel"> | null;
  readonly pillar: string | null;
  readonly value: number;
  readonly note: string | null;
}
export const PerformanceTargetFormLimits = { figure: 40, pillar: 80, note: 500 } as const;

export interface PeriodClosing {
  readonly kind: PeriodKind;
  readonly first_on: DateText;
}

export const PeriodComparisonChoices = ["previous_period", "previous_year"] as const;
export type PeriodComparison = (typeof PeriodComparisonChoices)[number];

export const PeriodKindChoices = ["month", "quarter", "year"] as const;
export type PeriodKind = (typeof PeriodKindChoices)[number];

export interface PeriodReopening {
  readonly reason: string;
}
export const PeriodReopeningLimits = { reason: 1000 } as const;

export interface Person {
  readonly account: Id<"Account">;
  readonly name: string;
  readonly roles: ReadonlyArray<Role>;
}

export interface PersonShown {
  readonly name: string;
  readonly is_minor: boolean;
  readonly consent: Id<"Evidence"> | null;
}
export const PersonShownLimits = { name: 120 } as const;

export const PersonalDataChoices = ["covered", "whole"] as const;
export type PersonalData = (typeof PersonalDataChoices)[number];

export interface PieceReason {
  readonly evidence: Id<"Evidence">;
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly title: string;
}

export interface PlacedForm {
  readonly id: Id<"PlacedForm">;
  readonly form: string;
  readonly file_name: string | null;
  readonly sha256: string | null;
  readonly placed_by: Id<"Account">;
  readonly placed_at: MomentText;
}

export interface Placement {
  readonly id: Id<"Placement">;
  readonly content: Id<"ContentItem">;
  readonly channel: Id<"Channel">;
  readonly entry: Id<"ScheduleEntry"> | null;
  readonly title: string;
  readonly planned_for: WallTimeText | null;
  readonly zone: string;
  readonly planned_at: MomentText | null;
  readonly state: PlacementState;
  readonly approved_sha256: string | null;
  readonly trouble: string | null;
  readonly published_at: MomentText | null;
  readonly recorded_at: MomentText | null;
  readonly url: string | null;
  readonly version: number;
  readonly created_at: MomentText;
}
export const PlacementLimits = { title: 200 } as const;

export interface PlacementDetail {
  readonly placement: Placement;
  readonly channel: Channel;
  readonly attempts: ReadonlyArray<PublicationAttempt>;
  readonly proof: ReadonlyArray<Evidence>;
  readonly may_publish_by_hand: boolean;
}

export interface PlacementReason {
  readonly version: number;
  readonly reason: string;
}
export const PlacementReasonLimits = { reason: 1000 } as const;

export interface PlacementResolution {
  readonly version: number;
  readonly resolution: Resolution;
  readonly url: string | null;
  readonly reason: string | null;
}
export const PlacementResolutionLimits = { url: 2000, reason: 1000 } as const;

export const PlacementStateChoices = ["planned", "approved", "publishing", "published", "failed", "unknown", "missed", "cancelled", "taken_down"] as const;
export type PlacementState = (typeof PlacementStateChoices)[number];

export interface PlanActual {
  readonly rows: ReadonlyArray<PlanActualRow>;
  readonly planned_count: number;
  readonly published_count: number;
  readonly on_time_count: number;
  readonly late_count: number;
  readonly cancelled_count: number;
  readonly unplanned_count: number;
}

export interface PlanActualRow {
  readonly entry: Id<"ScheduleEntry"> | null;
  readonly placement: Id<"Placement"> | null;
  readonly title: string;
  readonly pillar: string | null;
  readonly channel: Id<"Channel">;
  readonly channel_name: string;
  readonly first_planned_for: WallTimeText | null;
  readonly planned_for: WallTimeText | null;
  readonly published_for: WallTimeText | null;
  readonly late_minutes: number | null;
  readonly punctuality: Punctuality;
  readonly url: string | null;
}

export const PlanLookChoices = ["month", "week", "day", "list", "timeline", "year"] as const;
export type PlanLook = (typeof PlanLookChoices)[number];

export interface PlanView {
  readonly id: Id<"PlanView">;
  readonly owner: Id<"Account">;
  readonly name: string;
  readonly look: PlanLook;
  readonly channels: ReadonlyArray<string>;
  readonly pillars: ReadonlyArray<string>;
  readonly people: ReadonlyArray<string>;
  readonly states: ReadonlyArray<string>;
  readonly words: string | null;
  readonly is_shared: boolean;
  readonly is_removed: boolean;
  readonly version: number;
  readonly created_at: MomentText;
}
export const PlanViewLimits = { name: 80 } as const;

export interface PlanViewDetail {
  readonly view: PlanView;
  readonly links: ReadonlyArray<ShownPlanLink>;
  readonly may_change: boolean;
}

export interface PlanViewForm {
  readonly version: number | null;
  readonly name: string;
  readonly look: PlanLook;
  readonly channels: ReadonlyArray<string>;
  readonly pillars: ReadonlyArray<string>;
  readonly people: ReadonlyArray<string>;
  readonly states: ReadonlyArray<string>;
  readonly words: string | null;
  readonly is_shared: boolean;
}
export const PlanViewFormLimits = { name: 80, words: 120 } as const;

export interface PlanViewVersion {
  readonly version: number;
}

export const PpeppStageChoices = ["setting", "execution", "evaluation", "control", "improvement"] as const;
export type PpeppStage = (typeof PpeppStageChoices)[number];

export interface PreviewNumber {
  readonly metric: string;
  readonly written: string;
  readonly value: number | null;
  readonly standing: NumberStanding;
  readonly former: number | null;
  readonly problem: string | null;
}
export const PreviewNumberLimits = { metric: 40 } as const;

export interface PreviewRow {
  readonly line: number;
  readonly title: string;
  readonly pillar: string | null;
  readonly format: string | null;
  readonly channels: ReadonlyArray<Id<"Channel">>;
  readonly planned_for: WallTimeText | null;
  readonly assignee: Id<"Account"> | null;
  readonly note: string | null;
  readonly is_duplicate: boolean;
  readonly problems: ReadonlyArray<string>;
}

export interface ProcedureActivity {
  readonly order: number;
  readonly actor: string;
  readonly text: string;
  readonly note: string;
}

export interface ProcedureIndicator {
  readonly code: string;
  readonly statement: string;
}

export interface ProcedureRecord {
  readonly order: number;
  readonly name: string;
  readonly file_name: string;
  readonly storage_location: string;
  readonly retention_text: string;
  readonly retention_years: number | null;
  readonly retention_months: number | null;
}

export interface ProcedureSource {
  readonly text: string;
  readonly file_name: string;
}
export const ProcedureSourceLimits = { file_name: 200 } as const;

export interface ProcedureText {
  readonly number: string;
  readonly version: string;
  readonly title: string;
  readonly owner: string;
  readonly approver: string;
  readonly issued_on: DateText | null;
  readonly status_mark: string;
  readonly purpose: ReadonlyArray<string>;
  readonly scope: ReadonlyArray<string>;
  readonly activities: ReadonlyArray<ProcedureActivity>;
  readonly indicators: ReadonlyArray<ProcedureIndicator>;
  readonly records: ReadonlyArray<ProcedureRecord>;
  readonly has_flow_chart: boolean;
  readonly unplaced: ReadonlyArray<UnplacedLine>;
}

export const ProgressChoices = ["not_started", "under_way", "done", "late", "lacking_evidence"] as const;
export type Progress = (typeof ProgressChoices)[number];

export interface PromiseKept {
  readonly promise: ServicePromise;
  readonly status: AchievementStatus;
  readonly kept_count: number;
  readonly broken_count: number;
  readonly months: ReadonlyArray<PromiseMonth>;
  readonly why: string | null;
}

export const PromiseKindChoices = ["daily_news", "content_after_request", "request_answered", "public_information"] as const;
export type PromiseKind = (typeof PromiseKindChoices)[number];

export interface PromiseMonth {
  readonly month: DateText;
  readonly kept_count: number;
  readonly broken_count: number;
}

export interface Proposal {
  readonly id: Id<"Proposal">;
  readonly session: Id<"ReviewSession">;
  readonly item: Id<"ReviewItem">;
  readonly evidence: Id<"Evidence">;
  readonly person: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly passage: string;
  readonly made_at: MomentText;
  readonly dismissed_at: MomentText | null;
  readonly dismissed_by: Id<"Account"> | null;
}

export interface PublicationAttempt {
  readonly id: Id<"PublicationAttempt">;
  readonly placement: Id<"Placement">;
  readonly started_at: MomentText;
  readonly outcome: AttemptOutcome | null;
  readonly detail: string | null;
  readonly ended_at: MomentText | null;
}

export const PunctualityChoices = ["on_time", "late", "early", "not_published", "cancelled", "unplanned", "not_due"] as const;
export type Punctuality = (typeof PunctualityChoices)[number];

export interface QualitySignature {
  readonly id: Id<"QualitySignature">;
  readonly finding: Id<"Finding">;
  readonly what: SignedWhat;
  readonly sha256: string;
  readonly reason: string | null;
  readonly signed_by: Id<"Account">;
  readonly signed_at: MomentText;
}

export const QuarterActChoices = ["closed", "reopened"] as const;
export type QuarterAct = (typeof QuarterActChoices)[number];

export interface QuarterCell {
  readonly quarter: number;
  readonly is_assessed: boolean;
  readonly id: Id<"IndicatorQuarter"> | null;
  readonly unit_rating: AchievementStatus | null;
  readonly auditor_rating: AchievementStatus | null;
  readonly is_closed: boolean;
}

export interface QuarterDetail {
  readonly quarter: IndicatorQuarter;
  readonly indicator: Indicator;
  readonly computed_status: AchievementStatus;
  readonly computed_value: string;
  readonly computed_number: number | null;
  readonly missing: ReadonlyArray<string>;
  readonly records: ReadonlyArray<IndicatorEvidence>;
  readonly target: string;
  readonly baseline: string;
  readonly opinions: ReadonlyArray<AuditorOpinion>;
  readonly steps: ReadonlyArray<QuarterStep>;
  readonly hindrances: ReadonlyArray<string>;
  readonly may_give_opinion: boolean;
}

export interface QuarterReopening {
  readonly version: number;
  readonly reason: string;
}
export const QuarterReopeningLimits = { reason: 1000 } as const;

export interface QuarterStep {
  readonly id: Id<"QuarterStep">;
  readonly quarter: Id<"IndicatorQuarter">;
  readonly act: QuarterAct;
  readonly reason: string | null;
  readonly frozen: FrozenValue | null;
  readonly taken_by: Id<"Account">;
  readonly taken_at: MomentText;
}

export interface QuarterVersion {
  readonly version: number;
}

export const QuorumChoices = ["any_of", "all_of"] as const;
export type Quorum = (typeof QuorumChoices)[number];

export const RatingChoices = ["conforms", "observation", "minor", "major"] as const;
export type Rating = (typeof RatingChoices)[number];

export interface ReadPage {
  readonly reads: ReadonlyArray<ReadView>;
  readonly has_more: boolean;
}

export const ReadStateChoices = ["read", "wordless", "unreadable"] as const;
export type ReadState = (typeof ReadStateChoices)[number];

export interface ReadSummary {
  readonly read_count: number;
  readonly things: ReadonlyArray<LookedAt>;
  readonly days: ReadonlyArray<SealView>;
}

export interface ReadView {
  readonly id: Id<"AuditRead">;
  readonly name: string;
  readonly at: MomentText;
  readonly what: string;
  readonly title: string;
  readonly path: string;
  readonly address: string;
}

export const ReadsAsChoices = ["file", "mail", "chat"] as const;
export type ReadsAs = (typeof ReadsAsChoices)[number];

export interface ReceivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly evidence: Id<"Evidence">;
}

export interface ReceivedMail {
  readonly id: Id<"ReceivedMail">;
  readonly thread: Id<"MailThread">;
  readonly evidence: Id<"Evidence">;
  readonly sha256: string;
  readonly message_id: string | null;
  readonly in_reply_to: string | null;
  readonly earlier_ids: ReadonlyArray<string>;
  readonly from_name: string;
  readonly from_address: string;
  readonly recipients: ReadonlyArray<string>;
  readonly subject_line: string | null;
  readonly claimed_at: MomentText | null;
  readonly taken_in_at: MomentText;
  readonly source: MailSource;
  readonly state: MailState;
  readonly files: ReadonlyArray<ReceivedFile>;
  readonly conversation: Id<"Conversation"> | null;
  readonly is_own: boolean;
}

export interface RecordDetail {
  readonly record: FiledRecord;
  readonly series: RecordSeries;
  readonly holds: ReadonlyArray<Hold>;
  readonly is_due: boolean;
}

export interface RecordNumber {
  readonly metric: string;
  readonly value: number;
}
export const RecordNumberLimits = { metric: 40 } as const;

export interface RecordSeries {
  readonly id: Id<"RecordSeries">;
  readonly name: string;
  readonly form: string | null;
  readonly storage_location: string;
  readonly retention_months: number;
  readonly trigger: RetentionTrigger;
  readonly final_action: FinalAction;
  readonly authority: string;
  readonly version: number;
  readonly created_at: MomentText;
}
export const RecordSeriesLimits = { name: 200, storage_location: 200, authority: 300 } as const;

export const RecordStateChoices = ["kept", "destroyed"] as const;
export type RecordState = (typeof RecordStateChoices)[number];

export interface RefusalReason {
  readonly legal_basis: string;
  readonly reason: string;
}

export interface RegisterIssue {
  readonly year: number;
  readonly note: string | null;
}
export const RegisterIssueLimits = { note: 1000 } as const;

export interface RegisterRow {
  readonly source: RowSource;
  readonly subject: string;
  readonly info_class: InformationClass;
  readonly summary: string;
  readonly official: string;
  readonly issuer: string;
  readonly made_on: DateText;
  readonly place: string;
  readonly forms: ReadonlyArray<AvailableForm>;
  readonly retention: string;
  readonly legal_basis: string | null;
  readonly exempt_until: DateText | null;
  readonly reason: string | null;
}

export interface RegisterSettings {
  readonly id: string;
  readonly official: string;
  readonly issuer: string;
  readonly place: string;
  readonly retention: string;
  readonly version: number;
}
export const RegisterSettingsLimits = { official: 200, issuer: 200, place: 120, retention: 200 } as const;

export interface RegisterView {
  readonly settings: RegisterSettings;
  readonly rows: ReadonlyArray<RegisterRow>;
  readonly exempt: ReadonlyArray<RegisterRow>;
  readonly issued: ReadonlyArray<IssuedSummary>;
}

export interface Remark {
  readonly id: Id<"Remark">;
  readonly engagement: Id<"Engagement">;
  readonly subject_kind: RemarkSubject;
  readonly subject: string;
  readonly kind: RemarkKind;
  readonly rating: Rating | null;
  readonly text: string;
  readonly due_on: DateText | null;
  readonly state: RemarkState;
  readonly author: Id<"Account">;
  readonly made_at: MomentText;
  readonly version: number;
}
export const RemarkLimits = { text: 4000 } as const;

export interface RemarkAnswer {
  readonly version: number;
  readonly text: string;
}
export const RemarkAnswerLimits = { text: 4000 } as const;

export const RemarkKindChoices = ["comment", "rating", "question"] as const;
export type RemarkKind = (typeof RemarkKindChoices)[number];

export interface RemarkReply {
  readonly id: Id<"RemarkReply">;
  readonly remark: Id<"Remark">;
  readonly leads_to: RemarkState;
  readonly text: string | null;
  readonly made_by: Id<"Account">;
  readonly made_at: MomentText;
}
export const RemarkReplyLimits = { text: 4000 } as const;

export interface RemarkSettlement {
  readonly version: number;
  readonly settlement: Settlement;
  readonly text: string | null;
}
export const RemarkSettlementLimits = { text: 4000 } as const;

export const RemarkStateChoices = ["noted", "open", "answered", "accepted", "reopened"] as const;
export type RemarkState = (typeof RemarkStateChoices)[number];

export const RemarkSubjectChoices = ["document", "cycle", "schedule", "schedule_entry", "initiative", "review_session", "content", "placement", "activity_report", "self_evaluation", "indicator", "record", "task", "review_item", "indicator_quarter", "finding", "management_review", "evidence"] as const;
export type RemarkSubject = (typeof RemarkSubjectChoices)[number];

export interface RemarkView {
  readonly remark: Remark;
  readonly author_name: string;
  readonly title: string;
  readonly path: string;
  readonly is_late: boolean;
  readonly may_answer: boolean;
  readonly may_settle: boolean;
  readonly replies: ReadonlyArray<ReplyView>;
}

export interface ReminderNumbers {
  readonly days_before: number;
  readonly late_after: number;
  readonly sub_coordinator_after: number;
  readonly coordinator_after: number;
  readonly version: number;
}

export interface RemovalReason {
  readonly reason: string;
}
export const RemovalReasonLimits = { reason: 1000 } as const;

export interface Rendition {
  readonly id: string;
  readonly state: RenditionState;
  readonly page_count: number;
  readonly made_at: MomentText;
}

export const RenditionStateChoices = ["made", "none", "failed"] as const;
export type RenditionState = (typeof RenditionStateChoices)[number];

export interface ReplyView {
  readonly reply: RemarkReply;
  readonly name: string;
}

export const ReportAboutChoices = ["cycle", "month", "event"] as const;
export type ReportAbout = (typeof ReportAboutChoices)[number];

export interface ReportAttendee {
  readonly name: string;
  readonly unit: string | null;
  readonly presence: ReportPresence;
}
export const ReportAttendeeLimits = { name: 120, unit: 120 } as const;

export interface ReportComment {
  readonly id: Id<"ReportComment">;
  readonly report: Id<"ActivityReport">;
  readonly place: ReportPlace;
  readonly item: string | null;
  readonly quote: string | null;
  readonly text: string;
  readonly answers: Id<"ReportComment"> | null;
  readonly written_by: Id<"Account">;
  readonly written_at: MomentText;
  readonly resolved_by: Id<"Account"> | null;
  readonly resolved_at: MomentText | null;
}

export interface ReportDetail {
  readonly report: ActivityReport;
  readonly reviews: ReadonlyArray<ReportReview>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly reasons: ReadonlyArray<PieceReason>;
  readonly dropped: ReadonlyArray<DroppedPiece>;
  readonly sessions: ReadonlyArray<ReviewSession>;
  readonly comments: ReadonlyArray<ReportComment>;
  readonly follow_up_steps: ReadonlyArray<FollowUpStep>;
  readonly earlier_follow_ups: ReadonlyArray<FollowUpView>;
  readonly reviewed_before: ReportWords | null;
  readonly kept_file: Evidence | null;
  readonly hindrances: ReadonlyArray<string>;
  readonly may_decide: boolean;
  readonly may_comment: boolean;
}

export interface ReportDraft {
  readonly version: number;
  readonly title: string;
  readonly results: string | null;
  readonly obstacles: string | null;
  readonly follow_up: string | null;
  readonly number: string | null;
  readonly follow_ups: ReadonlyArray<FollowUp> | null;
  readonly photos: ReadonlyArray<ReportPhoto> | null;
  readonly attendance: ReadonlyArray<ReportAttendee> | null;
  readonly evidence_order: ReadonlyArray<Id<"Evidence">> | null;
}
export const ReportDraftLimits = { title: 200, results: 20000, obstacles: 20000, follow_up: 20000, number: 100 } as const;

export interface ReportFigure {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly source: string;
}

export interface ReportFigures {
  readonly publications: ReadonlyArray<ChannelCount>;
  readonly publication_count: number;
  readonly average_minutes: number | null;
  readonly immediate_count: number;
  readonly immediate_in_time_count: number;
  readonly request_count: number;
  readonly granted_count: number;
  readonly partly_count: number;
  readonly refused_count: number;
  readonly waiting_count: number;
  readonly late_count: number;
  readonly average_tenths_of_days: number | null;
  readonly refusals: ReadonlyArray<RefusalReason>;
}

export interface ReportIssue {
  readonly foreword: string | null;
}
export const ReportIssueLimits = { foreword: 4000 } as const;

export interface ReportJudgement {
  readonly verdict: ReportVerdict;
  readonly sha256: string;
  readonly reason: string | null;
  readonly comments: ReadonlyArray<NewReportComment> | null;
}
export const ReportJudgementLimits = { reason: 2000 } as const;

export interface ReportPhoto {
  readonly evidence: Id<"Evidence">;
  readonly caption: string | null;
  readonly alt: string | null;
}
export const ReportPhotoLimits = { caption: 300, alt: 300 } as const;

export const ReportPlaceChoices = ["title", "results", "obstacles", "follow_up", "figures", "photos", "attendance", "evidence"] as const;
export type ReportPlace = (typeof ReportPlaceChoices)[number];

export const ReportPresenceChoices = ["present", "sick", "excused", "absent"] as const;
export type ReportPresence = (typeof ReportPresenceChoices)[number];

export interface ReportReview {
  readonly id: Id<"ReportReview">;
  readonly report: Id<"ActivityReport">;
  readonly verdict: ReportVerdict;
  readonly sha256: string;
  readonly reason: string | null;
  readonly reviewed_by: Id<"Account">;
  readonly reviewed_at: MomentText;
}

export interface ReportSettings {
  readonly number_pattern: string | null;
  readonly begins_drafts: boolean;
  readonly version: number;
}
export const ReportSettingsLimits = { number_pattern: 100 } as const;

export const ReportStateChoices = ["drafting", "in_review", "returned", "accepted"] as const;
export type ReportState = (typeof ReportStateChoices)[number];

export const ReportVerdictChoices = ["accepted", "returned"] as const;
export type ReportVerdict = (typeof ReportVerdictChoices)[number];

export interface ReportVersion {
  readonly version: number;
}

export interface ReportView {
  readonly year: number;
  readonly figures: ReportFigures;
  readonly issued: IssuedReport | null;
}

export interface ReportWords {
  readonly title: string;
  readonly results: string;
  readonly obstacles: string;
  readonly follow_up: string;
  readonly follow_ups: ReadonlyArray<string>;
}

export const RequestChannelChoices = ["in_person", "letter", "email", "web_form", "phone", "other"] as const;
export type RequestChannel = (typeof RequestChannelChoices)[number];

export interface RequestDecision {
  readonly version: number;
  readonly outcome: RequestOutcome;
  readonly decided_on: DateText;
  readonly reason: string | null;
  readonly legal_basis: string | null;
}
export const RequestDecisionLimits = { reason: 2000, legal_basis: 500 } as const;

export interface RequestExtension {
  readonly version: number;
  readonly reason: string;
}
export const RequestExtensionLimits = { reason: 1000 } as const;

export const RequestOutcomeChoices = ["granted", "partly", "refused"] as const;
export type RequestOutcome = (typeof RequestOutcomeChoices)[number];

export interface RequestView {
  readonly request: InformationRequest;
  readonly working_days: number;
  readonly is_late: boolean;
}

export const RequesterKindChoices = ["person", "group", "legal_entity", "institution"] as const;
export type RequesterKind = (typeof RequesterKindChoices)[number];

export const ResolutionChoices = ["it_is_there", "it_is_not_there", "publish_now", "cancel"] as const;
export type Resolution = (typeof ResolutionChoices)[number];

export const RetentionTriggerChoices = ["filing", "end_of_year", "supersession"] as const;
export type RetentionTrigger = (typeof RetentionTriggerChoices)[number];

export interface ReviewInput {
  readonly kind: ReviewInputKind;
  readonly title: string;
  readonly text: string;
  readonly path: string;
}

export const ReviewInputKindChoices = ["open_finding", "indicator", "follow_up", "service", "last_decision", "last_action"] as const;
export type ReviewInputKind = (typeof ReviewInputKindChoices)[number];

export interface ReviewItem {
  readonly id: Id<"ReviewItem">;
  readonly session: Id<"ReviewSession">;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly title: string;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly moved_to: WallTimeText | null;
  readonly decided_by: Id<"Account"> | null;
  readonly decided_at: MomentText | null;
  readonly seen_sha256: string | null;
}

export const ReviewModeChoices = ["meeting", "email", "chat", "in_app"] as const;
export type ReviewMode = (typeof ReviewModeChoices)[number];

export interface ReviewSession {
  readonly id: Id<"ReviewSession">;
  readonly schedule: Id<"Schedule"> | null;
  readonly mode: ReviewMode;
  readonly title: string;
  readonly held_on: DateText;
  readonly place: string | null;
  readonly chair: string | null;
  readonly minute_taker: string | null;
  readonly attendees: ReadonlyArray<Attendee>;
  readonly discussion: string | null;
  readonly conclusions: string | null;
  readonly closed_at: MomentText | null;
  readonly recorded_by: Id<"Account">;
  readonly version: number;
  readonly created_at: MomentText;
  readonly hours: string | null;
  readonly corrects: Id<"ReviewSession"> | null;
  readonly number: string | null;
}
export const ReviewSessionLimits = { title: 200 } as const;

export interface Revision {
  readonly id: Id<"Revision">;
  readonly document: Id<"ControlledDocument">;
  readonly label: string;
  readonly state: RevisionState;
  readonly issued_on: DateText;
  readonly in_force_on: DateText | null;
  readonly reason: string | null;
  readonly sha256: string;
  readonly media_type: string;
  readonly file_name: string;
  readonly procedure: ProcedureText | null;
  readonly author: Id<"Account">;
  readonly version: number;
  readonly created_at: MomentText;
}
export const RevisionLimits = { label: 20 } as const;

export interface RevisionDecision {
  readonly id: Id<"RevisionDecision">;
  readonly revision: Id<"Revision">;
  readonly step: RevisionStep;
  readonly reason: string | null;
  readonly sha256: string;
  readonly decided_by: Id<"Account">;
  readonly decided_at: MomentText;
}

export interface RevisionJudgement {
  readonly version: number;
  readonly sha256: string;
  readonly reason: string | null;
  readonly in_force_on: DateText | null;
}
export const RevisionJudgementLimits = { reason: 2000 } as const;

export const RevisionStateChoices = ["draft", "in_review", "approved", "obsolete"] as const;
export type RevisionState = (typeof RevisionStateChoices)[number];

export const RevisionStepChoices = ["submitted", "returned", "approved", "made_obsolete"] as const;
export type RevisionStep = (typeof RevisionStepChoices)[number];

export interface RevisionView {
  readonly revision: Revision;
  readonly decisions: ReadonlyArray<RevisionDecision>;
  readonly author_name: string;
  readonly is_in_force: boolean;
}

export const RoleChoices = ["staff", "sub_coordinator", "coordinator", "director", "contributor", "auditor", "administrator"] as const;
export type Role = (typeof RoleChoices)[number];

export interface RoleHolding {
  readonly id: Id<"RoleHolding">;
  readonly account: Id<"Account">;
  readonly role: Role;
  readonly deputy_for: Id<"Account"> | null;
  readonly from_on: DateText;
  readonly until_on: DateText | null;
}

export interface RoleTitle {
  readonly role: Role;
  readonly title: string;
}
export const RoleTitleLimits = { title: 120 } as const;

export interface RouteStep {
  readonly role: Role;
  readonly verb: RouteVerb;
  readonly quorum: Quorum;
}

export interface RouteSteps {
  readonly steps: ReadonlyArray<RouteStep>;
}

export const RouteVerbChoices = ["endorse", "approve"] as const;
export type RouteVerb = (typeof RouteVerbChoices)[number];

export interface RowDecision {
  readonly row: number;
  readonly placement: Id<"Placement"> | null;
}

export interface RowDraft {
  readonly version: number;
  readonly row: SelfEvaluationRow;
}

export const RowSourceChoices = ["content", "document", "added"] as const;
export type RowSource = (typeof RowSourceChoices)[number];

export const RowStandingChoices = ["matched", "unmatched", "not_ours", "left_out", "refused"] as const;
export type RowStanding = (typeof RowStandingChoices)[number];

export interface SameBytes {
  readonly id: Id<"Evidence">;
  readonly title: string;
  readonly captured_at: MomentText;
  readonly use_count: number;
}
export const SameBytesLimits = { title: 300 } as const;

export interface Schedule {
  readonly id: Id<"Schedule">;
  readonly cycle: Id<"Cycle">;
  readonly title: string;
  readonly starts_on: DateText;
  readonly ends_on: DateText;
  readonly state: ScheduleState;
  readonly baseline_number: number;
  readonly version: number;
  readonly created_at: MomentText;
}
export const ScheduleLimits = { title: 200 } as const;

export interface ScheduleDetail {
  readonly schedule: Schedule;
  readonly cycle: Cycle;
  readonly entries: ReadonlyArray<ScheduleEntry>;
  readonly amendments: ReadonlyArray<Amendment>;
  readonly baselines: ReadonlyArray<Baseline>;
}

export interface ScheduleEntry {
  readonly id: Id<"ScheduleEntry">;
  readonly schedule: Id<"Schedule">;
  readonly title: string;
  readonly pillar: string | null;
  readonly format: string | null;
  readonly channels: ReadonlyArray<Id<"Channel">>;
  readonly planned_for: WallTimeText | null;
  readonly zone: string;
  readonly planned_at: MomentText | null;
  readonly assignee: Id<"Account"> | null;
  readonly note: string | null;
  readonly is_dropped: boolean;
  readonly version: number;
  readonly created_at: MomentText;
}
export const ScheduleEntryLimits = { title: 200 } as const;

export interface ScheduleFile {
  readonly upload: string;
  readonly sheet: string | null;
}
export const ScheduleFileLimits = { upload: 64, sheet: 120 } as const;

export const ScheduleStateChoices = ["draft", "in_review", "issued", "amended", "closed"] as const;
export type ScheduleState = (typeof ScheduleStateChoices)[number];

export interface ScheduleVersion {
  readonly version: number;
}

export interface SealView {
  readonly name: string;
  readonly day: DateText;
  readonly count: number;
  readonly sha256: string;
  readonly is_as_sealed: boolean;
}

export interface SearchHit {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
}

export interface SelfEvaluation {
  readonly id: Id<"SelfEvaluation">;
  readonly year: number;
  readonly title: string;
  readonly summary: string;
  readonly introduction: string;
  readonly team: string;
  readonly method: string;
  readonly profile: string;
  readonly channels: string;
  readonly budget: string;
  readonly analysis: string;
  readonly root_causes: string;
  readonly swot_strengths: string;
  readonly swot_weaknesses: string;
  readonly swot_opportunities: string;
  readonly swot_threats: string;
  readonly satisfaction: string;
  readonly complaints: string;
  readonly improvement_plan: string;
  readonly closing: string;
  readonly rows: ReadonlyArray<SelfEvaluationRow>;
  readonly last_follow_ups: ReadonlyArray<LastFollowUp>;
  readonly months: ReadonlyArray<MonthFigures>;
  readonly channel_figures: ReadonlyArray<GroupFigures>;
  readonly pillar_figures: ReadonlyArray<GroupFigures>;
  readonly reports: ReadonlyArray<string>;
  readonly annexes: ReadonlyArray<Annex>;
  readonly route: ReadonlyArray<RouteStep>;
  readonly state: SelfEvaluationState;
  readonly sha256: string;
  readonly author: Id<"Account">;
  readonly version: number;
  readonly created_at: MomentText;
}
export const SelfEvaluationLimits = { title: 200 } as const;

export interface SelfEvaluationDecision {
  readonly id: Id<"SelfEvaluationDecision">;
  readonly self_evaluation: Id<"SelfEvaluation">;
  readonly step: SelfEvaluationStep;
  readonly place: number;
  readonly sha256: string;
  readonly reason: string | null;
  readonly decided_by: Id<"Account">;
  readonly decided_at: MomentText;
}

export interface SelfEvaluationDetail {
  readonly self_evaluation: SelfEvaluation;
  readonly parts: ReadonlyArray<PartState>;
  readonly decisions: ReadonlyArray<SelfEvaluationDecision>;
  readonly route: ReadonlyArray<SignOff>;
  readonly hindrances: ReadonlyArray<MissingPart>;
  readonly may_endorse: boolean;
  readonly may_approve: boolean;
}

export interface SelfEvaluationJudgement {
  readonly step: SelfEvaluationStep;
  readonly sha256: string;
  readonly reason: string | null;
}
export const SelfEvaluationJudgementLimits = { reason: 2000 } as const;

export interface SelfEvaluationRow {
  readonly code: string;
  readonly statement: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly percent: number | null;
  readonly status: AchievementStatus;
  readonly evidence: string;
  readonly analysis: string;
  readonly root_cause: string;
  readonly supporting_factors: string;
  readonly hindering_factors: string;
  readonly follow_up: string;
  readonly assignee: string;
  readonly due_on: DateText | null;
  readonly follow_up_state: FollowUpProgress;
}
export const SelfEvaluationRowLimits = { code: 40, statement: 2000 } as const;

export const SelfEvaluationStateChoices = ["drafting", "in_review", "approved"] as const;
export type SelfEvaluationState = (typeof SelfEvaluationStateChoices)[number];

export const SelfEvaluationStepChoices = ["submitted", "endorsed", "returned", "approved"] as const;
export type SelfEvaluationStep = (typeof SelfEvaluationStepChoices)[number];

export interface SelfEvaluationVersion {
  readonly version: number;
}

export interface SentMailRequest {
  readonly queued: ReadonlyArray<string>;
  readonly known: ReadonlyArray<string>;
}

export interface SeriesView {
  readonly series: RecordSeries;
  readonly record_count: number;
}

export interface ServerWords {
  readonly is_good: boolean;
  readonly said: string;
}

export interface ServicePromise {
  readonly id: Id<"ServicePromise">;
  readonly kind: PromiseKind;
  readonly amount: number;
  readonly is_kept_track_of: boolean;
  readonly version: number;
}

export interface ServicePromiseForm {
  readonly version: number;
  readonly amount: number;
  readonly is_kept_track_of: boolean;
}

export interface SessionDetail {
  readonly session: ReviewSession;
  readonly items: ReadonlyArray<ReviewItem>;
  readonly actions: ReadonlyArray<ActionItem>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly corrected_by: ReadonlyArray<Id<"ReviewSession">>;
}

export interface SessionForm {
  readonly version: number | null;
  readonly schedule: Id<"Schedule"> | null;
  readonly mode: ReviewMode;
  readonly title: string;
  readonly held_on: DateText;
  readonly place: string | null;
  readonly chair: string | null;
  readonly minute_taker: string | null;
  readonly attendees: ReadonlyArray<Attendee>;
  readonly discussion: string | null;
  readonly conclusions: string | null;
  readonly hours: string | null;
  readonly corrects: Id<"ReviewSession"> | null;
}
export const SessionFormLimits = { title: 200, place: 200, chair: 120, minute_taker: 120, discussion: 20000, conclusions: 20000, hours: 60 } as const;

export interface SessionVersion {
  readonly version: number;
}

export const SettlementChoices = ["accept", "reopen"] as const;
export type Settlement = (typeof SettlementChoices)[number];

export interface ShownAction {
  readonly action: CorrectiveAction;
  readonly sha256: string;
  readonly checks: ReadonlyArray<EffectCheck>;
  readonly is_overdue: boolean;
}

export interface ShownPlanLink {
  readonly id: Id<"PlanLink">;
  readonly note: string | null;
  readonly made_by: Id<"Account">;
  readonly made_at: MomentText;
  readonly revoked_at: MomentText | null;
}

export interface SignIn {
  readonly username: string;
  readonly password: string;
}
export const SignInLimits = { username: 60, password: 200 } as const;

export interface SignOff {
  readonly step: RouteStep;
  readonly state: SignOffState;
  readonly signatures: ReadonlyArray<Signature>;
  readonly awaited: ReadonlyArray<string>;
}

export const SignOffStateChoices = ["coming", "open", "signed_off", "skipped"] as const;
export type SignOffState = (typeof SignOffStateChoices)[number];

export interface SignRequest {
  readonly sha256: string;
}

export interface Signature {
  readonly account: Id<"Account">;
  readonly name: string;
  readonly signed_at: MomentText;
}

export const SignedWhatChoices = ["finding", "raised", "plan"] as const;
export type SignedWhat = (typeof SignedWhatChoices)[number];

export interface SnippetPiece {
  readonly text: string;
  readonly is_hit: boolean;
}

export interface StageMove {
  readonly id: Id<"StageMove">;
  readonly indicator: Id<"Indicator">;
  readonly year: number;
  readonly stage: PpeppStage;
  readonly note: string | null;
  readonly moved_by: Id<"Account">;
  readonly moved_at: MomentText;
}
export const StageMoveLimits = { note: 1000 } as const;

export const StepChoices = ["plan", "review", "produce", "approve_content", "publish", "report", "review_report"] as const;
export type Step = (typeof StepChoices)[number];

export interface StepProgress {
  readonly task: Task;
  readonly progress: Progress;
  readonly explanation: string;
  readonly evidence: ReadonlyArray<Link>;
  readonly path: string;
  readonly is_mine: boolean;
}

export const SubjectKindChoices = ["document", "cycle", "schedule", "schedule_entry", "initiative", "review_session", "content", "placement", "activity_report", "self_evaluation", "indicator", "record", "task", "review_item", "indicator_quarter", "finding", "management_review"] as const;
export type SubjectKind = (typeof SubjectKindChoices)[number];

export interface Submission {
  readonly version: number;
}

export interface TargetProgress {
  readonly target: PerformanceTarget;
  readonly actual: number | null;
  readonly status: AchievementStatus;
  readonly is_running: boolean;
}

export interface TargetVersion {
  readonly version: number;
}

export interface Task {
  readonly id: Id<"Task">;
  readonly cycle: Id<"Cycle">;
  readonly step: Step;
  readonly step_order: number;
  readonly role: Role;
  readonly title: string;
  readonly is_in_procedure: boolean;
  readonly due_on: DateText;
}

export interface TestMail {
  readonly to_address: string;
}
export const TestMailLimits = { to_address: 254 } as const;

export interface ThreadDetail {
  readonly thread: MailThread;
  readonly mails: ReadonlyArray<ReceivedMail>;
  readonly sent: ReadonlyArray<OutboxRow>;
  readonly has_more: boolean;
}

export interface ThreadPage {
  readonly threads: ReadonlyArray<MailThread>;
  readonly has_more: boolean;
}

export interface ThreadSubject {
  readonly subject_kind: SubjectKind;
  readonly subject: string;
}
export const ThreadSubjectLimits = { subject: 64 } as const;

export const TopicChoices = ["public_information", "promotion", "protocol", "events", "promotion_publication", "information_media"] as const;
export type Topic = (typeof TopicChoices)[number];

export interface TrailEntry {
  readonly seq: number;
  readonly at: MomentText;
  readonly actor: string;
  readonly actor_name: string;
  readonly kind: string;
  readonly sentence: string;
  readonly object: string;
  readonly content: unknown;
  readonly leaf: string;
}

export interface UnitAssessment {
  readonly version: number;
  readonly unit_rating: AchievementStatus | null;
  readonly actual: string;
  readonly number: number | null;
  readonly analysis: string;
  readonly root_cause: string;
  readonly supporting_factors: string;
  readonly hindering_factors: string;
  readonly follow_up: string;
  readonly reason: string;
}

export interface UnplacedLine {
  readonly line: number;
  readonly text: string;
}

export const VerdictChoices = ["accept", "change", "drop", "move", "postpone"] as const;
export type Verdict = (typeof VerdictChoices)[number];

export interface WaitingNumber {
  readonly metric: string;
  readonly value: number;
  readonly source: string;
  readonly taken_for: WallTimeText;
  readonly import: Id<"Import">;
}
export const WaitingNumberLimits = { metric: 40, source: 200 } as const;

export interface WaitingSubject {
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly title: string;
}

export interface Operations {
  /** Sign in */
  "POST /api/session": { query: never; body: SignIn; answer: Me };
  /** Sign out */
  "DELETE /api/session": { query: never; body: null; answer: null };
  /** Change one's own password; every other session ends */
  "PUT /api/me/password": { query: never; body: NewPassword; answer: Me };
  /** Choose user name and password, and sign in */
  "POST /api/invitations/{token}": { query: never; body: AcceptedInvitation; answer: Me };
  /** Who is looking, and what they may do */
  "GET /api/me": { query: never; body: null; answer: Me };
  /** Choose the language */
  "PUT /api/me/language": { query: never; body: LanguageChoice; answer: Me };
  /** Messages to the caller, the newest first, page by page */
  "GET /api/notices": { query: "state" | "before"; body: null; answer: NoticePage };
  /** Mark all messages as read */
  "POST /api/notices/read": { query: never; body: null; answer: Done };
  /** Mark a message as read */
  "POST /api/notices/{notice}/read": { query: never; body: null; answer: Done };
  /** Change one's own name */
  "PUT /api/me/name": { query: never; body: OwnName; answer: Account };
  /** Everybody with an open account */
  "GET /api/people": { query: never; body: null; answer: ReadonlyArray<Person> };
  /** The office */
  "GET /api/office": { query: never; body: null; answer: Office };
  /** What the office calls each role */
  "GET /api/role-titles": { query: never; body: null; answer: ReadonlyArray<RoleTitle> };
  /** Whose invitation it is */
  "GET /api/invitations/{token}": { query: never; body: null; answer: InvitationView };
  /** All accounts */
  "GET /api/accounts": { query: never; body: null; answer: ReadonlyArray<AccountView> };
  /** Make an account; the answer holds its one-time link */
  "POST /api/accounts": { query: never; body: NewAccount; answer: Invitation };
  /** Rename or close an account */
  "PUT /api/accounts/{account}": { query: never; body: AccountChange; answer: AccountView };
  /** A new one-time link, when a password was lost */
  "POST /api/accounts/{account}/invitation": { query: never; body: null; answer: Invitation };
  /** Give a role for a time, or make somebody a deputy */
  "POST /api/accounts/{account}/roles": { query: never; body: NewRoleHolding; answer: AccountView };
  /** End a role today */
  "DELETE /api/accounts/{account}/roles/{holding}": { query: never; body: null; answer: AccountView };
  /** Change the office's settings */
  "PUT /api/office": { query: never; body: Office; answer: Office };
  /** Rename roles */
  "PUT /api/role-titles": { query: never; body: ReadonlyArray<RoleTitle>; answer: ReadonlyArray<RoleTitle> };
  /** The trail, the newest first */
  "GET /api/ledger": { query: "before" | "object" | "kind"; body: null; answer: ReadonlyArray<TrailEntry> };
  /** How long the ledger is and what signs it */
  "GET /api/ledger/health": { query: never; body: null; answer: LedgerHealth };
  /** Proof that an entry is in the ledger */
  "GET /api/ledger/{seq}/proof": { query: never; body: null; answer: InclusionProof };
  /** Evidence, the newest first */
  "GET /api/evidence": { query: "subject_kind" | "subject" | "text" | "before"; body: null; answer: ReadonlyArray<Evidence> };
  /** One piece of evidence, where it is used and what else holds its bytes */
  "GET /api/evidence/{evidence}": { query: never; body: null; answer: EvidenceDetail };
  /** Keep evidence */
  "POST /api/evidence": { query: never; body: NewEvidence; answer: Evidence };
  /** Use evidence for something more */
  "POST /api/evidence/{evidence}/links": { query: never; body: NewEvidenceLink; answer: EvidenceDetail };
  /** Use evidence for something no longer; the link stays, with the reason */
  "POST /api/evidence-links/{link}/end": { query: never; body: EndOfLink; answer: Done };
  /** What evidence can be used for, by name; the newest 8 of each kind */
  "GET /api/evidence-subjects": { query: "text" | "kind"; body: null; answer: ReadonlyArray<NamedSubject> };
  /** Evidence that holds the bytes of a finished upload already */
  "GET /api/uploads/{upload}/same-bytes": { query: never; body: null; answer: ReadonlyArray<SameBytes> };
  /** Links kept as evidence whose content is there no more */
  "GET /api/evidence-dead-links": { query: never; body: null; answer: ReadonlyArray<DeadLink> };
  /** The bytes, as they came */
  "GET /api/evidence/{evidence}/file": { query: "inline"; body: null; answer: null };
  /** A picture of the file: small, or of one page */
  "GET /api/evidence/{evidence}/picture": { query: "page"; body: null; answer: null };
  /** An e-mail as a person reads it, quoted text told from its own */
  "GET /api/evidence/{evidence}/mail": { query: never; body: null; answer: MailShown };
  /** The HTML of an e-mail as a page that runs and fetches nothing */
  "GET /api/evidence/{evidence}/mail/page": { query: never; body: null; answer: null };
  /** One file that came with an e-mail */
  "GET /api/evidence/{evidence}/mail/attachment": { query: "place"; body: null; answer: null };
  /** Messages of a chat; personal data are covered unless asked for and allowed */
  "GET /api/evidence/{evidence}/chat": { query: "from_message" | "limit" | "text" | "person" | "unmasked"; body: null; answer: ChatPage };
  /** A picture or file out of an exported chat */
  "GET /api/evidence/{evidence}/chat/media": { query: "name"; body: null; answer: null };
  /** The passages marked as what was decided */
  "GET /api/evidence/{evidence}/passages": { query: never; body: null; answer: ReadonlyArray<EvidencePassage> };
  /** Mark messages of a chat as what was decided */
  "POST /api/evidence/{evidence}/passages": { query: never; body: NewPassage; answer: EvidencePassage };
  /** Evidence by the words in it, the newest first */
  "GET /api/evidence-search": { query: "text" | "kind" | "media" | "subject_kind" | "person" | "from" | "to" | "before"; body: null; answer: ReadonlyArray<FoundEvidence> };
  /** Begin to upload a file in pieces (tus 1.0.0) */
  "POST /api/uploads": { query: never; body: null; answer: null };
  /** How much of the file is here */
  "GET /api/uploads/{upload}": { query: never; body: null; answer: null };
  /** The next piece of the file */
  "PATCH /api/uploads/{upload}": { query: never; body: null; answer: null };
  /** Read a procedure's text without storing anything */
  "POST /api/procedures/preview": { query: never; body: ProcedureSource; answer: ProcedureText };
  /** The register of documents; on= shows what was in force on a past day */
  "GET /api/documents": { query: "on" | "text"; body: null; answer: ReadonlyArray<DocumentSummary> };
  /** One document with its versions */
  "GET /api/documents/{document}": { query: never; body: null; answer: DocumentDetail };
  /** The source file */
  "GET /api/revisions/{revision}/file": { query: never; body: null; answer: null };
  /** A page to print with number, version, page, status and check code; code= prints a registered copy */
  "GET /api/revisions/{revision}/copy": { query: "code"; body: null; answer: null };
  /** Who holds the controlled copies of a version */
  "GET /api/revisions/{revision}/copies": { query: never; body: null; answer: ReadonlyArray<DocumentCopy> };
  /** Whether a copy on paper is in force */
  "GET /periksa/{code}": { query: never; body: null; answer: null };
  /** Import a procedure as a controlled document or as its next version */
  "POST /api/procedures": { query: never; body: ProcedureSource; answer: DocumentDetail };
  /** Register a document with its first version */
  "POST /api/documents": { query: never; body: NewDocument; answer: DocumentDetail };
  /** Change topics and citations */
  "PUT /api/documents/{document}": { query: never; body: DocumentChange; answer: DocumentDetail };
  /** A new version, as a draft */
  "POST /api/documents/{document}/revisions": { query: never; body: NewRevision; answer: DocumentDetail };
  /** Ask for review */
  "POST /api/revisions/{revision}/submit": { query: never; body: RevisionJudgement; answer: DocumentDetail };
  /** Register a controlled copy with its holder */
  "POST /api/revisions/{revision}/copies": { query: never; body: NewDocumentCopy; answer: DocumentCopy };
  /** Return with a reason */
  "POST /api/revisions/{revision}/return": { query: never; body: RevisionJudgement; answer: DocumentDetail };
  /** Approve exactly these bytes */
  "POST /api/revisions/{revision}/approve": { query: never; body: RevisionJudgement; answer: DocumentDetail };
  /** The forms that Siar fills, and their templates */
  "GET /api/form-templates": { query: never; body: null; answer: ReadonlyArray<FormSummary> };
  /** A form: its fields, its template and those before */
  "GET /api/form-templates/{form}": { query: never; body: null; answer: FormDetail };
  /** Put an uploaded template in place */
  "PUT /api/form-templates/{form}": { query: never; body: NewFormTemplate; answer: FormDetail };
  /** Go back to the built-in layout */
  "DELETE /api/form-templates/{form}": { query: never; body: null; answer: FormDetail };
  /** What is wrong with an uploaded template, tag by tag; nothing is replaced */
  "POST /api/form-templates/{form}/check": { query: never; body: NewFormTemplate; answer: FormCheck };
  /** A template as a Word file */
  "GET /api/form-templates/{form}/file": { query: "sha256"; body: null; answer: null };
  /** A template filled with sample values, as a Word file or PDF */
  "GET /api/form-templates/{form}/preview": { query: "format" | "sha256" | "upload"; body: null; answer: null };
  /** How mail goes out and comes in */
  "GET /api/mail-settings": { query: never; body: null; answer: MailSettings };
  /** Change how mail goes out */
  "PUT /api/mail-settings": { query: never; body: MailSettingsForm; answer: MailSettings };
  /** Send a test mail; tells what the server said */
  "POST /api/mail-settings/test": { query: never; body: TestMail; answer: ServerWords };
  /** Mails that go out, the newest first */
  "GET /api/outbox": { query: "state" | "before"; body: null; answer: OutboxPage };
  /** Cancel a mail that waits */
  "POST /api/outbox/{mail}/cancel": { query: never; body: OutboxVersion; answer: OutboxRow };
  /** Send a mail that did not arrive */
  "POST /api/outbox/{mail}/again": { query: never; body: OutboxVersion; answer: OutboxRow };
  /** Say that an unclear mail arrived */
  "POST /api/outbox/{mail}/arrived": { query: never; body: OutboxVersion; answer: OutboxRow };
  /** Threads of mails that came in, the newest first */
  "GET /api/mail-threads": { query: "text" | "subject_kind" | "subject" | "before"; body: null; answer: ThreadPage };
  /** One thread */
  "GET /api/mail-threads/{thread}": { query: never; body: null; answer: ThreadDetail };
  /** Say what the thread is about; its mails become evidence of that */
  "POST /api/mail-threads/{thread}/subject": { query: never; body: ThreadSubject; answer: ThreadDetail };
  /** The files of mails that were handed over last */
  "GET /api/mail-imports": { query: never; body: null; answer: ReadonlyArray<MailImport> };
  /** Take in the mails of an uploaded .eml or .mbox file */
  "POST /api/mail-imports": { query: never; body: NewMailImport; answer: MailImport };
  /** How collecting from the mailbox fares */
  "GET /api/mail-collecting": { query: never; body: null; answer: CollectingState };
  /** Look into the mailbox; tells what the server said, and takes nothing */
  "POST /api/mail-settings/mailbox-test": { query: never; body: MailboxTest; answer: ServerWords };
  /** Where one gets mail */
  "GET /api/me/address": { query: never; body: null; answer: AddressView };
  /** Mail a code to an address */
  "POST /api/me/address": { query: never; body: NewAddress; answer: AddressView };
  /** Confirm an address by its code */
  "POST /api/me/address/code": { query: never; body: AddressCode; answer: AddressView };
  /** Wait for no code any more */
  "POST /api/me/address/cancel": { query: never; body: null; answer: AddressView };
  /** Get no more mail */
  "DELETE /api/me/address": { query: never; body: null; answer: AddressView };
  /** How one wants to be told */
  "GET /api/me/preferences": { query: never; body: null; answer: NoticePreferences };
  /** Choose how to be told */
  "PUT /api/me/preferences": { query: never; body: NoticePreferences; answer: NoticePreferences };
  /** Where somebody gets mail */
  "GET /api/accounts/{account}/address": { query: never; body: null; answer: AddressView };
  /** Set where somebody gets mail */
  "PUT /api/accounts/{account}/address": { query: never; body: GivenAddress; answer: AddressView };
  /** The holidays of the year of a day, or of this year */
  "GET /api/holidays": { query: "around"; body: null; answer: ReadonlyArray<HolidayView> };
  /** Enter holidays, all or none */
  "POST /api/holidays": { query: never; body: NewHolidays; answer: Done };
  /** What a calendar file holds; writes nothing */
  "POST /api/holidays/preview": { query: never; body: HolidayFile; answer: ReadonlyArray<HolidayRow> };
  /** Enter these days, all or none */
  "POST /api/holidays/days": { query: never; body: HolidayDays; answer: Done };
  /** Take a holiday out of the list */
  "DELETE /api/holidays/{holiday}": { query: never; body: null; answer: Done };
  /** When people are reminded, in working days */
  "GET /api/reminder-numbers": { query: never; body: null; answer: ReminderNumbers };
  /** Change when people are reminded */
  "PUT /api/reminder-numbers": { query: never; body: ReminderNumbers; answer: ReminderNumbers };
  /** All cycles, the newest first */
  "GET /api/cycles": { query: never; body: null; answer: ReadonlyArray<Cycle> };
  /** Start a cycle from the procedure in force */
  "POST /api/cycles": { query: never; body: NewCycle; answer: Cycle };
  /** All channels */
  "GET /api/channels": { query: never; body: null; answer: ReadonlyArray<Channel> };
  /** Register a channel */
  "POST /api/channels": { query: never; body: NewChannel; answer: Channel };
  /** Change or close a channel */
  "PUT /api/channels/{channel}": { query: never; body: ChannelChange; answer: Channel };
  /** Development of media */
  "GET /api/initiatives": { query: never; body: null; answer: ReadonlyArray<Initiative> };
  /** Propose a development of media */
  "POST /api/initiatives": { query: never; body: InitiativeForm; answer: Initiative };
  /** Change an initiative */
  "PUT /api/initiatives/{initiative}": { query: never; body: InitiativeForm; answer: Initiative };
  /** All schedules, the newest first */
  "GET /api/schedules": { query: never; body: null; answer: ReadonlyArray<Schedule> };
  /** One schedule with its entries */
  "GET /api/schedules/{schedule}": { query: never; body: null; answer: ScheduleDetail };
  /** Ask for review of the schedule */
  "POST /api/schedules/{schedule}/submit": { query: never; body: ScheduleVersion; answer: ScheduleDetail };
  /** Read an uploaded workbook or CSV file as text to paste */
  "POST /api/schedules/{schedule}/paste/file": { query: never; body: ScheduleFile; answer: PastedFile };
  /** Read pasted rows without storing anything */
  "POST /api/schedules/{schedule}/paste/preview": { query: never; body: PastedText; answer: PastePreview };
  /** Import pasted rows, all or none */
  "POST /api/schedules/{schedule}/paste": { query: never; body: PasteImport; answer: ImportedEntries };
  /** Entries planned in a span of days, over all schedules */
  "GET /api/entries": { query: "from" | "to" | "text"; body: null; answer: ReadonlyArray<ScheduleEntry> };
  /** Plan an entry */
  "POST /api/schedules/{schedule}/entries": { query: never; body: EntryForm; answer: ScheduleEntry };
  /** Change an entry */
  "PUT /api/entries/{entry}": { query: never; body: EntryForm; answer: ScheduleEntry };
  /** Move an entry in time or into the drawer */
  "POST /api/entries/{entry}/move": { query: never; body: EntryMove; answer: ScheduleEntry };
  /** Drop an entry, or take it back */
  "POST /api/entries/{entry}/drop": { query: never; body: EntryDrop; answer: ScheduleEntry };
  /** The reader's views of the plan and shared ones */
  "GET /api/plan-views": { query: never; body: null; answer: ReadonlyArray<PlanViewDetail> };
  /** Keep a view */
  "POST /api/plan-views": { query: never; body: PlanViewForm; answer: PlanViewDetail };
  /** Change a view */
  "PUT /api/plan-views/{view}": { query: never; body: PlanViewForm; answer: PlanViewDetail };
  /** Remove a view; its links open nothing more */
  "POST /api/plan-views/{view}/remove": { query: never; body: PlanViewVersion; answer: PlanViewDetail };
  /** Make a read-only link to a view */
  "POST /api/plan-views/{view}/links": { query: never; body: NewPlanLink; answer: MadePlanLink };
  /** Revoke a link to a view */
  "POST /api/plan-links/{link}/revoke": { query: never; body: null; answer: ShownPlanLink };
  /** A view of the plan behind a link */
  "GET /rencana/{token}": { query: "bulan" | "bahasa"; body: null; answer: null };
  /** The same as a calendar to subscribe to */
  "GET /rencana/{token}/siar.ics": { query: never; body: null; answer: null };
  /** All review sessions, the newest first */
  "GET /api/reviews": { query: never; body: null; answer: ReadonlyArray<ReviewSession> };
  /** Record a review session */
  "POST /api/reviews": { query: never; body: SessionForm; answer: SessionDetail };
  /** One session */
  "GET /api/reviews/{session}": { query: never; body: null; answer: SessionDetail };
  /** Change a session that is not closed */
  "PUT /api/reviews/{session}": { query: never; body: SessionForm; answer: SessionDetail };
  /** Close the minutes */
  "POST /api/reviews/{session}/close": { query: never; body: SessionVersion; answer: SessionDetail };
  /** Issue the reviewed schedule as a numbered baseline */
  "POST /api/schedules/{schedule}/issue": { query: never; body: ScheduleVersion; answer: ScheduleDetail };
  /** Put the schedule, each of its entries and the open initiatives before the session */
  "POST /api/reviews/{session}/items/schedule": { query: never; body: null; answer: SessionDetail };
  /** The minutes as a Word file or PDF, for the office or for the public */
  "GET /api/reviews/{session}/minutes": { query: "audience" | "as"; body: null; answer: null };
  /** Decide about an item; the decision takes effect */
  "POST /api/review-items/{item}/decide": { query: never; body: ItemDecision; answer: SessionDetail };
  /** Give somebody something to do */
  "POST /api/reviews/{session}/actions": { query: never; body: NewActionItem; answer: SessionDetail };
  /** Say that it is done */
  "POST /api/action-items/{action}/done": { query: never; body: null; answer: SessionDetail };
  /** What waits for a review, in every step of the procedure */
  "GET /api/waiting-for-review": { query: never; body: null; answer: ReadonlyArray<WaitingSubject> };
  /** Put something before the session */
  "POST /api/reviews/{session}/items": { query: never; body: NewReviewItem; answer: SessionDetail };
  /** Put all that waits for a review before the session */
  "POST /api/reviews/{session}/items/waiting": { query: never; body: null; answer: SessionDetail };
  /** Send the session to people by e-mail: a request, or an invitation */
  "POST /api/reviews/{session}/mail": { query: never; body: NewMailRequest; answer: SentMailRequest };
  /** What replies by e-mail seem to decide */
  "GET /api/reviews/{session}/proposals": { query: never; body: null; answer: ReadonlyArray<Proposal> };
  /** Say that a reply was not meant so */
  "POST /api/review-proposals/{proposal}/dismiss": { query: never; body: null; answer: Proposal };
  /** All review links, the newest first */
  "GET /api/review-links": { query: never; body: null; answer: ReadonlyArray<LinkView> };
  /** The review links of a session, with what was answered */
  "GET /api/reviews/{session}/links": { query: never; body: null; answer: ReadonlyArray<LinkView> };
  /** Make a link by which somebody without an account reviews these items */
  "POST /api/reviews/{session}/links": { query: never; body: NewReviewLink; answer: MadeLink };
  /** Close a review link for good */
  "POST /api/review-links/{link}/revoke": { query: never; body: null; answer: LinkView };
  /** The page of a review link */
  "GET /tinjau/{token}": { query: "bahasa"; body: null; answer: null };
  /** A file that the page of a review link shows */
  "GET /tinjau/{token}/berkas/{number}": { query: never; body: null; answer: null };
  /** Open a review link with its password */
  "POST /tinjau/{token}/sandi": { query: never; body: null; answer: null };
  /** What the reviewer chose, to be confirmed */
  "POST /tinjau/{token}": { query: "bahasa"; body: null; answer: null };
  /** Keep what the reviewer confirmed */
  "POST /tinjau/{token}/kirim": { query: never; body: null; answer: null };
  /** All contents */
  "GET /api/contents": { query: "state" | "entry" | "text"; body: null; answer: ReadonlyArray<ContentSummary> };
  /** Begin a content */
  "POST /api/contents": { query: never; body: NewContent; answer: ContentDetail };
  /** One content with its versions and approvals */
  "GET /api/contents/{content}": { query: never; body: null; answer: ContentDetail };
  /** Save the working copy */
  "PUT /api/contents/{content}": { query: never; body: ContentDraft; answer: ContentDetail };
  /** Ask for approval */
  "POST /api/contents/{content}/submit": { query: never; body: Submission; answer: ContentDetail };
  /** Approve exactly what was seen, or return it with a reason */
  "POST /api/contents/{content}/decide": { query: never; body: ContentJudgement; answer: ContentDetail };
  /** The public information list */
  "GET /publik/dip": { query: "versi"; body: null; answer: null };
  /** The public information list for a spreadsheet */
  "GET /publik/dip.csv": { query: "versi"; body: null; answer: null };
  /** The yearly report of public information */
  "GET /publik/laporan-informasi/{year}": { query: never; body: null; answer: null };
  /** Placements by planned time */
  "GET /api/placements": { query: "content" | "state" | "from" | "to"; body: null; answer: ReadonlyArray<PlacementDetail> };
  /** Say that it was published by hand, with proof */
  "POST /api/placements/{placement}/published": { query: never; body: ManualPublication; answer: PlacementDetail };
  /** Decide about an unknown, missed or failed placement */
  "POST /api/placements/{placement}/resolve": { query: never; body: PlacementResolution; answer: PlacementDetail };
  /** Cancel before it goes out */
  "POST /api/placements/{placement}/cancel": { query: never; body: PlacementReason; answer: PlacementDetail };
  /** Take a publication down */
  "POST /api/placements/{placement}/take-down": { query: never; body: PlacementReason; answer: PlacementDetail };
  /** Plan against actual */
  "GET /api/schedules/{schedule}/actual": { query: never; body: null; answer: PlanActual };
  /** The public page */
  "GET /publik": { query: "sebelum"; body: null; answer: null };
  /** The feed of the public page */
  "GET /publik/atom.xml": { query: never; body: null; answer: null };
  /** One post of the public page */
  "GET /publik/{slug}": { query: never; body: null; answer: null };
  /** A file of a published post */
  "GET /publik/berkas/{sha256}": { query: never; body: null; answer: null };
  /** Activity reports, the newest first */
  "GET /api/reports": { query: never; body: null; answer: ReadonlyArray<ActivityReport> };
  /** Begin an activity report; it gathers its evidence */
  "POST /api/reports": { query: never; body: NewReport; answer: ReportDetail };
  /** One activity report */
  "GET /api/reports/{report}": { query: never; body: null; answer: ReportDetail };
  /** Write the report */
  "PUT /api/reports/{report}": { query: never; body: ReportDraft; answer: ReportDetail };
  /** Ask the Sub Koordinator for review */
  "POST /api/reports/{report}/submit": { query: never; body: ReportVersion; answer: ReportDetail };
  /** Accept the report or return it with a reason */
  "POST /api/reports/{report}/decide": { query: never; body: ReportJudgement; answer: ReportDetail };
  /** Take a piece of evidence out, with a reason */
  "POST /api/reports/{report}/evidence/{evidence}/drop": { query: never; body: DropOfPiece; answer: ReportDetail };
  /** Add a piece of evidence, or put it back */
  "POST /api/reports/{report}/evidence/{evidence}/take": { query: never; body: null; answer: ReportDetail };
  /** Remark on a place of the report */
  "POST /api/reports/{report}/comments": { query: never; body: NewReportComment; answer: ReportDetail };
  /** Settle a remark or open it again */
  "PUT /api/reports/{report}/comments/{comment}": { query: never; body: CommentSettling; answer: ReportDetail };
  /** What accepted reports promised and is not done */
  "GET /api/follow-ups": { query: never; body: null; answer: ReadonlyArray<FollowUpView> };
  /** Say how a follow-up stands */
  "POST /api/reports/{report}/follow-ups/{follow_up}/steps": { query: never; body: NewFollowUpStep; answer: FollowUpView };
  /** The report as a Word file */
  "GET /api/reports/{report}/docx": { query: never; body: null; answer: null };
  /** The report as PDF/A */
  "GET /api/reports/{report}/pdf": { query: never; body: null; answer: null };
  /** How activity reports are numbered and begun */
  "GET /api/report-settings": { query: never; body: null; answer: ReportSettings };
  /** Change how reports are numbered and begun */
  "PUT /api/report-settings": { query: never; body: ReportSettings; answer: ReportSettings };
  /** Numbers, the newest first */
  "GET /api/measurements": { query: "placement" | "channel" | "from" | "to"; body: null; answer: ReadonlyArray<Measurement> };
  /** Enter numbers, all or none */
  "POST /api/measurements": { query: never; body: NewMeasurements; answer: ReadonlyArray<Measurement> };
  /** Kinds of numbers, in order */
  "GET /api/metrics": { query: never; body: null; answer: ReadonlyArray<Metric> };
  /** Add a kind of number */
  "POST /api/metrics": { query: never; body: NewMetric; answer: Metric };
  /** Rename or retire a kind of number */
  "PUT /api/metrics/{metric}": { query: never; body: MetricChange; answer: Metric };
  /** What an exported file would bring, row by row */
  "POST /api/imports/preview": { query: never; body: ImportForm; answer: ImportPreview };
  /** Import the rows chosen, all or none */
  "POST /api/imports": { query: never; body: ImportOrder; answer: Import };
  /** Imported files, the newest first */
  "GET /api/imports": { query: never; body: null; answer: ReadonlyArray<Import> };
  /** What platforms listed, the latest seen first */
  "GET /api/import-items": { query: "state"; body: null; answer: ReadonlyArray<ImportItem> };
  /** Link to a publication, or not ours */
  "POST /api/import-items/{item}/decide": { query: never; body: ListedDecision; answer: ImportItem };
  /** Undo a link, with a reason */
  "POST /api/import-items/{item}/part": { query: never; body: ListedParting; answer: ImportItem };
  /** Periods whose numbers are final */
  "GET /api/closed-periods": { query: never; body: null; answer: ReadonlyArray<ClosedPeriod> };
  /** Close a period */
  "POST /api/closed-periods": { query: never; body: PeriodClosing; answer: ClosedPeriod };
  /** Open it again, with a reason */
  "POST /api/closed-periods/{period}/reopen": { query: never; body: PeriodReopening; answer: ClosedPeriod };
  /** Self-evaluations, the newest year first */
  "GET /api/self-evaluations": { query: never; body: null; answer: ReadonlyArray<SelfEvaluation> };
  /** Build the year's self-evaluation from its records */
  "POST /api/self-evaluations": { query: never; body: NewSelfEvaluation; answer: SelfEvaluationDetail };
  /** One self-evaluation */
  "GET /api/self-evaluations/{self_evaluation}": { query: never; body: null; answer: SelfEvaluationDetail };
  /** Write a part in words */
  "PUT /api/self-evaluations/{self_evaluation}/parts/{part}": { query: never; body: PartDraft; answer: SelfEvaluationDetail };
  /** Write a row of the achievement table */
  "PUT /api/self-evaluations/{self_evaluation}/rows/{code}": { query: never; body: RowDraft; answer: SelfEvaluationDetail };
  /** Say what became of a follow-up of last year */
  "PUT /api/self-evaluations/{self_evaluation}/follow-ups/{number}": { query: never; body: FollowUpDraft; answer: SelfEvaluationDetail };
  /** Who wrote the part when, and each text that it had */
  "GET /api/self-evaluations/{self_evaluation}/parts/{part}/versions": { query: never; body: null; answer: ReadonlyArray<PartVersion> };
  /** Ask for approval */
  "POST /api/self-evaluations/{self_evaluation}/submit": { query: never; body: SelfEvaluationVersion; answer: SelfEvaluationDetail };
  /** Endorse, return or approve */
  "POST /api/self-evaluations/{self_evaluation}/decide": { query: never; body: SelfEvaluationJudgement; answer: SelfEvaluationDetail };
  /** Who signs self-evaluations built from now on */
  "GET /api/self-evaluation-route": { query: never; body: null; answer: RouteSteps };
  /** Set who signs, in which order */
  "PUT /api/self-evaluation-route": { query: never; body: RouteSteps; answer: RouteSteps };
  /** On form FO.2.3.1, as a Word file */
  "GET /api/self-evaluations/{self_evaluation}/docx": { query: never; body: null; answer: null };
  /** On form FO.2.3.1, as PDF/A */
  "GET /api/self-evaluations/{self_evaluation}/pdf": { query: never; body: null; answer: null };
  /** Every indicator with its value for a year */
  "GET /api/indicators": { query: "year"; body: null; answer: ReadonlyArray<IndicatorValue> };
  /** An indicator with its history */
  "GET /api/indicators/{indicator}": { query: "year"; body: null; answer: IndicatorDetail };
  /** Replace the computed value, with a reason */
  "POST /api/indicators/{indicator}/override": { query: never; body: NewOverride; answer: IndicatorValue };
  /** What can be computed */
  "GET /api/indicator-computations": { query: never; body: null; answer: ReadonlyArray<KnownComputation> };
  /** Enter an indicator in the register */
  "POST /api/indicators": { query: never; body: IndicatorForm; answer: Indicator };
  /** Change an indicator */
  "PUT /api/indicators/{indicator}": { query: never; body: IndicatorForm; answer: Indicator };
  /** Set the target from a year on */
  "POST /api/indicators/{indicator}/targets": { query: never; body: NewTarget; answer: IndicatorTarget };
  /** Move an indicator on in PPEPP */
  "POST /api/indicators/{indicator}/stage": { query: never; body: NewStage; answer: StageMove };
  /** What the unit and the auditor say about an indicator in a quarter */
  "GET /api/indicator-quarters/{quarter}": { query: never; body: null; answer: QuarterDetail };
  /** Begin a quarter, or the year, of an indicator */
  "POST /api/indicators/{indicator}/quarters": { query: never; body: NewQuarter; answer: QuarterDetail };
  /** Write the unit's part */
  "PUT /api/indicator-quarters/{quarter}": { query: never; body: UnitAssessment; answer: QuarterDetail };
  /** Rate as an auditor */
  "POST /api/indicator-quarters/{quarter}/opinions": { query: never; body: NewOpinion; answer: QuarterDetail };
  /** Close a quarter with what is computed now */
  "POST /api/indicator-quarters/{quarter}/close": { query: never; body: QuarterVersion; answer: QuarterDetail };
  /** Open a closed quarter again, with a reason */
  "POST /api/indicator-quarters/{quarter}/reopen": { query: never; body: QuarterReopening; answer: QuarterDetail };
  /** Look at indicators of a file or a paste */
  "POST /api/indicator-import/preview": { query: never; body: IndicatorSource; answer: IndicatorPreview };
  /** Enter the chosen rows */
  "POST /api/indicator-import": { query: never; body: IndicatorImport; answer: IndicatorsImported };
  /** A file to fill in */
  "GET /api/indicator-import/sample": { query: never; body: null; answer: null };
  /** Findings, the newest first */
  "GET /api/findings": { query: never; body: null; answer: ReadonlyArray<FindingLine> };
  /** A finding with its actions */
  "GET /api/findings/{finding}": { query: never; body: null; answer: FindingDetail };
  /** Begin a finding */
  "POST /api/findings": { query: never; body: FindingForm; answer: FindingDetail };
  /** Change a finding that is not signed */
  "PUT /api/findings/{finding}": { query: never; body: FindingForm; answer: FindingDetail };
  /** Sign finding and category */
  "POST /api/findings/{finding}/sign": { query: never; body: SignRequest; answer: FindingDetail };
  /** Raise an observation to a nonconformity */
  "POST /api/findings/{finding}/raise": { query: never; body: FindingRaise; answer: FindingDetail };
  /** Write the corrective action */
  "POST /api/findings/{finding}/answer": { query: never; body: ActionForm; answer: FindingDetail };
  /** Sign the plan as auditee */
  "POST /api/corrective-actions/{action}/sign": { query: never; body: SignRequest; answer: FindingDetail };
  /** Start the corrective action */
  "POST /api/corrective-actions/{action}/start": { query: never; body: null; answer: FindingDetail };
  /** Say that the action is done */
  "POST /api/corrective-actions/{action}/done": { query: never; body: ActionResult; answer: FindingDetail };
  /** Check whether the action helped */
  "POST /api/corrective-actions/{action}/check": { query: never; body: NewEffectCheck; answer: FindingDetail };
  /** Management reviews, the latest first */
  "GET /api/management-reviews": { query: never; body: null; answer: ReadonlyArray<ManagementReview> };
  /** A management review with its actions */
  "GET /api/management-reviews/{review}": { query: never; body: null; answer: ManagementReviewDetail };
  /** Begin a management review with its inputs */
  "POST /api/management-reviews": { query: never; body: NewManagementReview; answer: ManagementReviewDetail };
  /** Gather the inputs again */
  "POST /api/management-reviews/{review}/gather": { query: never; body: ManagementReviewVersion; answer: ManagementReviewDetail };
  /** Write a management review */
  "PUT /api/management-reviews/{review}": { query: never; body: ManagementReviewForm; answer: ManagementReviewDetail };
  /** Close a management review */
  "POST /api/management-reviews/{review}/close": { query: never; body: ManagementReviewVersion; answer: ManagementReviewDetail };
  /** Say that an action is done */
  "POST /api/management-actions/{action}/done": { query: never; body: ManagementActionResult; answer: ManagementAction };
  /** Output, outtake and outcome of a period, beside another */
  "GET /api/performance": { query: "period" | "channel" | "pillar" | "person" | "compare"; body: null; answer: Performance };
  /** The publications behind a bar */
  "GET /api/performance/records": { query: "period" | "channel" | "pillar" | "person" | "by" | "key" | "figure" | "band" | "metric"; body: null; answer: PerformanceRecords };
  /** All tables of a period as an Excel workbook */
  "GET /api/performance/workbook": { query: "period" | "channel" | "pillar" | "person" | "compare"; body: null; answer: null };
  /** Set a target */
  "POST /api/performance-targets": { query: never; body: PerformanceTargetForm; answer: PerformanceTarget };
  /** Change a target */
  "PUT /api/performance-targets/{target}": { query: never; body: PerformanceTargetForm; answer: PerformanceTarget };
  /** Withdraw a target */
  "POST /api/performance-targets/{target}/withdraw": { query: never; body: TargetVersion; answer: PerformanceTarget };
  /** Change a promise of service */
  "PUT /api/service-promises/{promise}": { query: never; body: ServicePromiseForm; answer: ServicePromise };
  /** What must be kept, where and how long */
  "GET /api/record-series": { query: never; body: null; answer: ReadonlyArray<SeriesView> };
  /** Records, the newest first */
  "GET /api/records": { query: "series" | "text"; body: null; answer: ReadonlyArray<FiledRecord> };
  /** One record */
  "GET /api/records/{record}": { query: never; body: null; answer: RecordDetail };
  /** The frozen bytes */
  "GET /api/records/{record}/file": { query: never; body: null; answer: null };
  /** Records whose time is over */
  "GET /api/records-due": { query: never; body: null; answer: ReadonlyArray<FiledRecord> };
  /** Stop destruction */
  "POST /api/records/{record}/holds": { query: never; body: NewHold; answer: RecordDetail };
  /** Lift a hold */
  "DELETE /api/records/{record}/holds/{hold}": { query: never; body: null; answer: RecordDetail };
  /** Disposals, the newest first */
  "GET /api/disposals": { query: never; body: null; answer: ReadonlyArray<Disposal> };
  /** Propose records for destruction */
  "POST /api/disposals": { query: never; body: NewDisposal; answer: Disposal };
  /** Confirm, as a second person */
  "POST /api/disposals/{disposal}/confirm": { query: never; body: DisposalStep; answer: Disposal };
  /** Carry out and write the certificate */
  "POST /api/disposals/{disposal}/execute": { query: never; body: DisposalStep; answer: Disposal };
  /** What waits for the caller */
  "GET /api/inbox": { query: never; body: null; answer: Inbox };
  /** Where a cycle stands */
  "GET /api/cycles/{cycle}": { query: never; body: null; answer: CycleProgress };
  /** The links before and after a record */
  "GET /api/chain/{subject_kind}/{subject}": { query: never; body: null; answer: Chain };
  /** Everything that has these words in its title */
  "GET /api/search": { query: "text"; body: null; answer: ReadonlyArray<SearchHit> };
  /** What an evidence pack of a cycle or of these days would hold, and what it would lack */
  "GET /api/packs/outline": { query: "cycle" | "starts_on" | "ends_on"; body: null; answer: PackOutline };
  /** Evidence packs, the newest first */
  "GET /api/packs": { query: never; body: null; answer: ReadonlyArray<EvidencePack> };
  /** Ask for an evidence pack, which is built meanwhile */
  "POST /api/packs": { query: never; body: NewPack; answer: EvidencePack };
  /** How far the building of an evidence pack is */
  "GET /api/packs/{pack}/progress": { query: never; body: null; answer: PackProgress };
  /** Say that one fetches the file; its address is /api/pack-downloads/{id} */
  "POST /api/packs/{pack}/downloads": { query: never; body: null; answer: PackDownload };
  /** The ZIP file, for whoever opened it within the last hour */
  "GET /api/pack-downloads/{download}": { query: never; body: null; answer: null };
  /** Engagements of auditors, the newest first */
  "GET /api/audit/engagements": { query: never; body: null; answer: ReadonlyArray<EngagementView> };
  /** Let auditors in for a time */
  "POST /api/audit/engagements": { query: never; body: EngagementForm; answer: EngagementView };
  /** Change an engagement */
  "PUT /api/audit/engagements/{engagement}": { query: never; body: EngagementForm; answer: EngagementView };
  /** Close an engagement; its auditors' access ends */
  "POST /api/audit/engagements/{engagement}/close": { query: never; body: EngagementVersion; answer: EngagementView };
  /** Comments, ratings and questions of auditors, the newest first */
  "GET /api/audit/remarks": { query: "engagement" | "subject_kind" | "subject" | "state" | "kind"; body: null; answer: ReadonlyArray<RemarkView> };
  /** Comment, rate or ask at a piece of evidence */
  "POST /api/audit/remarks": { query: never; body: NewRemark; answer: RemarkView };
  /** Answer a question */
  "POST /api/audit/remarks/{remark}/answer": { query: never; body: RemarkAnswer; answer: RemarkView };
  /** Accept an answer, or ask again */
  "POST /api/audit/remarks/{remark}/settle": { query: never; body: RemarkSettlement; answer: RemarkView };
  /** What auditors read, the newest first; an auditor sees the own reads */
  "GET /api/audit/reads": { query: "engagement" | "account" | "before"; body: null; answer: ReadPage };
  /** What auditors looked at, each thing once, and the sealed days */
  "GET /api/audit/read-summary": { query: "engagement" | "account"; body: null; answer: ReadSummary };
  /** What auditors read, for a spreadsheet */
  "GET /api/audit/reads/csv": { query: "engagement" | "account"; body: null; answer: null };
  /** The public information list as it stands now */
  "GET /api/public-information": { query: never; body: null; answer: RegisterView };
  /** Add a row, with the reason */
  "POST /api/public-information/additions": { query: never; body: NewAddition; answer: RegisterView };
  /** Take an added row out, with the reason */
  "POST /api/public-information/additions/{addition}/remove": { query: never; body: RemovalReason; answer: RegisterView };
  /** Who answers for published information */
  "PUT /api/public-information/settings": { query: never; body: RegisterSettings; answer: RegisterView };
  /** Issue the list as the next number */
  "POST /api/public-information/issued": { query: never; body: RegisterIssue; answer: IssuedRegister };
  /** A version of the list */
  "GET /api/public-information/issued/{issued}": { query: never; body: null; answer: IssuedRegister };
  /** Requests for information, the newest first */
  "GET /api/information-requests": { query: "year"; body: null; answer: ReadonlyArray<RequestView> };
  /** Record a request */
  "POST /api/information-requests": { query: never; body: NewRequest; answer: RequestView };
  /** Seven working days more, with a reason */
  "POST /api/information-requests/{request}/extend": { query: never; body: RequestExtension; answer: RequestView };
  /** Grant or refuse */
  "POST /api/information-requests/{request}/decide": { query: never; body: RequestDecision; answer: RequestView };
  /** The public report of a year */
  "GET /api/public-reports/{year}": { query: never; body: null; answer: ReportView };
  /** Freeze the report of a year */
  "POST /api/public-reports/{year}/issue": { query: never; body: ReportIssue; answer: ReportView };
}
