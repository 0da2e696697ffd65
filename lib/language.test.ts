import { expect, test } from 'vitest';
import { nameOfLanguage } from './language';

test.each([
  ['cy', 'Welsh'],
  ['pl', 'Polish'],
  ['ur', 'Urdu'],
  ['pa', 'Punjabi'],
  ['bn', 'Bengali'],
  ['ro', 'Romanian'],
  ['ar', 'Arabic'],
  ['fil', 'Filipino'],
])('%s is called %s', (tag, name) => {
  expect(nameOfLanguage(tag)).toBe(name);
});

test.each([undefined, '', 'und', 'zxx', 'qqq', 'constructor', 'pl-PL', '<b>', 'PL'])(
  'no language has the name %s',
  (tag) => {
    expect(nameOfLanguage(tag)).toBe('another language');
  },
);
