// The chain of PR.27.4 in a browser: from the import of the procedure's text to filed records, by the people of an office.
import type { Page } from "@playwright/test";
import { enterNumbers, importNumbers, passMonth, reviewReport, writeReport } from "./evaluation";
import { expectMissing } from "./indicators";
import { expect, Office, test } from "./office";
import { amend, expectTasks, moveInCalendar, planByForm, planByPaste, proposeDevelopment, registerChannels, startMonth, submitSchedule } from "./planning";
import { bringIntoForce, importProcedure } from "./procedure";
import { approveContent, askApproval, changeAfterApproval, writeContent } from "./production";
import { expectRecords, followChain, verifyLedger } from "./proof";
import { expectPlanAgainstActual, publishByHand, readPublicPage } from "./publication";
import { approveSelfEvaluation, buildSelfEvaluation, downloadForm } from "./reporting";
import { decideAll, holdReview, issueSchedule, writeMinutes } from "./review";
import { surveyAll } from "./survey";
import { hire, names, type Team } from "./team";

test.describe.configure({ mode: "serial", timeout: 180_000 });

let office: Office;
let team: Team;

test.beforeAll(async ({ browser }) => {
  office = new Office(browser);
  await office.setClock("2026-11-03T07:45+07:00");
  await office.start();
});

test.afterEach(async ({}, info) => {
  if (info.status !== info.expectedStatus) await office.keepLook(info.outputDir);
});

test.afterAll(async () => {
  await office.close();
});

test("the one-time link makes the first administrator, who makes the others' accounts", async () => {
  const administrator = await office.accept(office.invitation, names.administrator, "agus");
  const made: Page[] = [];
  for (const [name, role] of [[names.staff, "Staf Humas dan Kerjasama"], [names.subCoordinator, "Sub Koordinator Humas dan Kerjasama"], [names.coordinator, "Koordinator PHK"], [names.director, "Direktur"]] as const)
    made.push(await hire(office, administrator, name, role));
  const [staff, subCoordinator, coordinator, director] = made as [Page, Page, Page, Page];
  team = { administrator, staff, subCoordinator, coordinator, director };
});

test("the procedure's text is read, looked at and imported; the director approves it", async () => {
  await importProcedure(team.administrator);
  await bringIntoForce(team);
});

test("PR.27.4 KPI: before the chain the indicators show what is missing", async () => {
  await expectMissing(team.coordinator);
});

test("a cycle of the month starts from the procedure in force; its tasks wait for each role", async () => {
  await startMonth(team);
  await expectTasks(team);
});

test("PR.27.4 activity 1: the month is planned by form, by pasted rows and in the calendar, with one development", async () => {
  await registerChannels(team);
  await planByForm(team);
  await planByPaste(team);
  await moveInCalendar(team);
  await proposeDevelopment(team);
  await submitSchedule(team);
});

test("PR.27.4 activity 2: the review decides about everything, keeps its proof and issues the schedule", async () => {
  await holdReview(team);
  await decideAll(team);
  await writeMinutes(team);
  await issueSchedule(team);
  await amend(team);
});

test("F18: a content is approved exactly as seen, and a change after approval takes it away", async () => {
  await writeContent(team);
  await askApproval(team.staff);
  await approveContent(team);
  await changeAfterApproval(team);
  await approveContent(team);
});

test("Siar publishes at the slot, people publish by hand, and plan stands against actual", async () => {
  await readPublicPage(office);
  await publishByHand(team);
  await expectPlanAgainstActual(team);
});

test("PR.27.4 activity 3: a month later its numbers are entered, and its report is returned once, mended and accepted", async () => {
  await passMonth(office, team);
  await enterNumbers(team);
  await importNumbers(team);
  await writeReport(team);
  await reviewReport(team);
});

test("PR.27.4 KPI B.4.10.8: the self-evaluation of the year is built, approved, and written as Word and PDF", async () => {
  await buildSelfEvaluation(team);
  await approveSelfEvaluation(team);
  await downloadForm(team);
});

test("PR.27.4 storage: the issued schedule and the approved self-evaluation are records of Unit PHK for 5 years", async () => {
  await expectRecords(team);
});

test("the indicator is met, and the chain leads from it to the minutes", async () => {
  await followChain(team);
});

test("every page is accessible in light and dark and fits a phone at the end of the story", async () => {
  test.setTimeout(400_000);
  expect(await surveyAll(office, team)).toEqual([]);
});

test("F25: the ledger is sound, and a byte changed with another program is named", async () => {
  await verifyLedger(office);
});
