/** YouTube's page of privacy settings: whether others see one's subscriptions. */
import type { Labels } from '../../reading/labels';
import type { PageReader } from '../../reading/page';
import { readToggle, togglesOn } from './toggle';
import { isSignedOut } from './viewer';

const SUBSCRIPTIONS_PRIVATE: Labels = {
  en: ['Keep all my subscriptions private'],
  it: ['Mantieni private tutte le mie iscrizioni'],
  pt: ['Manter como particular todas as minhas inscrições'],
};

export const privacy: PageReader = {
  id: 'privacy',
  seen: '2026-06',
  isHere: ({ path }) => path === '/account_privacy',
  isLoaded: (page) => isSignedOut(page) || togglesOn(page.document).length > 0,
  reads: {
    subscriptionsPrivate: (page) =>
      isSignedOut(page) ? 'signedOut' : readToggle(page.document, SUBSCRIPTIONS_PRIVATE),
  },
};
