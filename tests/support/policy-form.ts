/** Filling the form on which a school writes its policy, by the labels that a person reads. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { fieldWords as label, levelNames, words } from '../../components/schools/words.ts';
import type { Policy } from '../../lib/policies/policy.ts';
import { clickButton, clickOn } from './panel.ts';

/** The field with this label; within the entry of that name, where one is given. */
async function fieldNamed(page: Page, name: string, within = ''): Promise<ElementHandle> {
  const around = within === '' ? '' : `//fieldset[legend = "${within}"]`;
  const found = await page.$(`::-p-xpath(${around}//label[normalize-space(.) = "${name}"])`);
  const id = await found?.evaluate((element) => element.getAttribute('for'));
  const field = id ? await page.$(`[id="${id}"]`) : null;
  if (!field) throw new Error(`There is no field “${name}” ${within}.`);
  return field;
}

/** In place of whatever stood there, as typing would. */
export async function write(page: Page, name: string, text: string, within?: string): Promise<void> {
  const field = await fieldNamed(page, name, within);
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.sendCharacter(text);
}

export async function pick(page: Page, name: string, value: string, within?: string): Promise<void> {
  const field = await fieldNamed(page, name, within);
  await field.select(value);
}

async function tick(page: Page, name: string, within: string): Promise<void> {
  await clickOn(page, `::-p-xpath(//fieldset[legend = "${within}"]//label[contains(., "${name}")]//input)`);
}

/** Everything that a policy says, written into a form that was begun with the general pack. */
export async function writePolicy(
  page: Page,
  policy: Policy,
  titles: ReadonlyMap<string, string>,
): Promise<void> {
  await writeSchool(page, policy);
  await writeDocument(page, policy);
  await writeRules(page, policy, titles);
  await writePeople(page, policy);
}

async function writeSchool(page: Page, { school }: Policy): Promise<void> {
  if (!school) return;
  await write(page, label.schoolName, school.name);
  await write(page, label.acronyms, school.acronyms.join('\n'));
  for (const [at, { text, alsoAPlace }] of school.shortNames.entries()) {
    await clickButton(page, 'Add a short form');
    const entry = `Short form ${at + 1}`;
    await write(page, label.shortName, text, entry);
    if (alsoAPlace) await tick(page, label.alsoAPlace, entry);
  }
}

async function writeDocument(page: Page, policy: Policy): Promise<void> {
  const { document } = policy;
  const fields: [string, string | undefined][] = [
    [label.title, policy.title],
    [label.id, policy.id],
    [label.version, policy.version],
    [label.documentTitle, document.title],
    [label.lead, document.lead],
    [label.dated, document.dated],
    [label.reviewDue, document.reviewDue],
    [label.appliesTo, policy.appliesTo],
    [label.consequences, policy.consequences],
  ];
  for (const [name, text] of fields) await write(page, name, text ?? '');
}

async function writeRules(
  page: Page,
  { requirements }: Policy,
  titles: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [rule, title] of titles) {
    const asked = requirements.find((requirement) => requirement.rule === rule);
    const card = `//details[contains(@class, "rule")][summary/span[1][normalize-space(.) = "${title}"]]`;
    await clickOn(page, `::-p-xpath(${card}/summary)`);
    const level = asked ? levelNames[asked.level] : words.notAsked;
    await clickOn(page, `::-p-xpath(${card}//label[normalize-space(.) = "${level}"]//input)`);
    if (asked) {
      await writeIn(page, `${card}//label[. = "${words.section}"]`, asked.clause.section);
      await writeIn(page, `${card}//label[. = "${words.says}"]`, asked.clause.says);
    }
    await clickOn(page, `::-p-xpath(${card}/summary)`);
  }
}

async function writeIn(page: Page, labelPath: string, text: string): Promise<void> {
  await clickOn(page, `::-p-xpath(${labelPath})`);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(text);
}

/** The general pack's own come out first. */
async function writePeople(page: Page, { contacts, officialAccounts }: Policy): Promise<void> {
  for (const what of ['contact', 'help outside the school', 'minimum age'])
    while (await page.$(`::-p-aria([name="Remove ${what} 1"][role="button"])`))
      await clickButton(page, `Remove ${what} 1`);
  for (const [at, { about, role }] of contacts.entries()) {
    await clickButton(page, 'Add a contact');
    await pick(page, label.about, about, `Contact ${at + 1}`);
    await write(page, label.role, role, `Contact ${at + 1}`);
  }
  for (const [at, account] of officialAccounts.entries()) {
    const entry = `Official account ${at + 1}`;
    await clickButton(page, 'Add an official account');
    await write(page, label.platforms, account.platforms.join('\n'), entry);
    await write(page, label.managedBy, account.managedBy.join('\n'), entry);
    await write(page, label.note, account.note ?? '', entry);
  }
}
