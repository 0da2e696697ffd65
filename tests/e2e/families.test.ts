/** Adults who may be a pupil’s family, on the built extension: beside the question about parents, and nowhere else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFollowers, type FollowersRead } from '../support/followers-read.ts';
import { clickButton, fillIn, shownItems, waitForText } from '../support/panel.ts';

const SHOWN = '@dana.adeyemi.mum_of_two';

let followers: FollowersRead;

beforeAll(async () => {
  followers = await readFollowers('The Avenue Primary School', [
    { handle: 'dana.adeyemi.mum_of_two', name: 'Dana Adeyemi' },
    { handle: 'r.lindqvist', name: 'Rhys Lindqvist' },
  ]);
});

afterAll(() => followers.close());

test('somebody with a pupil’s surname who says that she is a mother is shown as possible family, to decide about', async () => {
  const { panel } = followers;
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', 'Maya Adeyemi\nTolu Okonjo');
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
  await waitForText(panel, SHOWN);
  await clickButton(panel, 'Possible pupils, one by one (1)');
  await waitForText(panel, 'Possibly family of a pupil');
  await waitForText(panel, 'many who share a surname are not related');
  await panel.keyboard.press('2');
  await waitForText(panel, 'You said: “Not family of a pupil”.');
  await clickButton(panel, 'Back to the checklist');
  const about = (await shownItems(panel)).filter(({ said }) => said.includes(SHOWN));
  expect(about.map(({ group }) => group)).toEqual(['Fine']);
});

test('the question about parents stays open, whoever was found', async () => {
  const asked = (await shownItems(followers.panel)).filter(({ said }) => said.includes('parents and carers'));
  expect(asked.map(({ group }) => group)).toEqual(['Please look']);
});
