import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as it is on a computer in this time zone. */
async function datesIn(zone: string) {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  return import('./dates');
}

describe('a date', () => {
  test.each(['2022-11', '2022-11-01', '2022-11-30'])('of a policy is said as its month: %s', async (date) => {
    const { sayMonth } = await datesIn('Europe/London');
    expect(sayMonth(date)).toBe('November 2022');
  });

  test.each(['Pacific/Kiritimati', 'Europe/London', 'America/Los_Angeles', 'Pacific/Pago_Pago'])(
    'of a policy is the same wherever the computer is: %s',
    async (zone) => {
      const { sayMonth, sayDate } = await datesIn(zone);
      expect(sayMonth('2026-01')).toBe('January 2026');
      expect(sayDate('2024-04-11')).toBe('11 April 2024');
    },
  );

  test('of which only the month is known is not given a day', async () => {
    const { sayDate } = await datesIn('Europe/London');
    expect(sayDate('2024-04')).toBe('April 2024');
  });
});

describe('a time', () => {
  test('is said as the clock of the person’s computer shows it', async () => {
    const { sayTime } = await datesIn('Europe/London');
    expect(sayTime('2026-09-03T13:05:00.000Z')).toBe('3 September 2026, 14:05');
    expect(sayTime('2026-01-03T13:05:00.000Z')).toBe('3 January 2026, 13:05');
  });

  test('just before midnight is on the day that it is for the person', async () => {
    const { sayDay, sayTime } = await datesIn('Europe/London');
    expect(sayDay('2026-08-31T23:30:00.000Z')).toBe('1 September 2026');
    expect(sayTime('2026-08-31T23:30:00.000Z')).toBe('1 September 2026, 00:30');
  });
});
