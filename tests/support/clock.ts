/** A page whose clock goes by another time than the computer's. */
import type { Page } from 'puppeteer-core';

/** From when it is next loaded, the page takes it to be so many days later; of before, where `days` are below zero. */
export async function moveClock(page: Page, days: number): Promise<void> {
  await page.evaluateOnNewDocument((by: number) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length > 0) super(...given);
        else super(Real.now() + by);
      }
      static override now(): number {
        return Real.now() + by;
      }
    } as DateConstructor;
  }, days * 86_400_000);
}
