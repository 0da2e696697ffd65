/** Lets the panel read the practice network: the same reading as in any page, begun when the panel asks for it. */
import { browser } from '../../lib/browser';
import readers from '../../lib/platforms/practice/readers';
import type { ReaderMemory } from '../../lib/platforms/reader-memory';
import { serveReading } from '../../lib/platforms/serve-reading';
import { onPracticeAsked } from '../../lib/practice-line';

export function servePractice(): void {
  const memory: ReaderMemory = { platforms: [readers] };
  void onPracticeAsked(() => {
    serveReading(browser.runtime.connect({ name: 'reader' }), document, () => location.href, memory);
  });
}
