/**
 * What is good to know around a policy: ages, whom else to ask, Prevent. Each fact with the month in which it was
 * looked up, because all of it changes. What the policy itself says of these things comes from its pack.
 */

/** A page that is opened when somebody clicks, and named by who runs it. */
export type ContextLink = { title: string; url: string };
export type ContextFact = { text: string; asOf: string; link?: ContextLink };

export const context = {
  ages: [
    {
      text: 'WhatsApp asked for 16 years in the UK from 2018, and asks for 13 since 11 April 2024.',
      asOf: '2026-11',
    },
    { text: 'Facebook, Instagram, Snapchat, TikTok and X ask for 13 years.', asOf: '2026-01' },
    {
      text: 'On 15 June 2026 the Government announced that nobody under 16 is to use Snapchat, TikTok, YouTube, Instagram, Facebook or X. It is expected in spring 2027, and was not in force when this was written. WhatsApp and Signal are left out.',
      asOf: '2026-11',
    },
  ],
  families: [
    {
      text: 'Many schools’ policies speak to families too: parents bring a worry to the school and not to a chat, and keep to the ages above; pupils neither add nor follow adults from school. You need not see to it that they do. If you notice something, say it at school.',
      asOf: '2026-11',
    },
  ],
  tell: [
    {
      text: 'If you are worried about a child, tell the designated safeguarding lead (DSL), on the same day and before you delete anything. If a child is in danger right now, call 999.',
      asOf: '2026-11',
      link: {
        title: 'Keeping children safe in education (Department for Education, England)',
        url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
      },
    },
  ],
  help: [
    {
      text: 'Professionals’ Online Safety Helpline, for everybody who works with children in the UK: 0344 381 4772, helpline@saferinternet.org.uk. Free, independent and confidential. Look up on its page whether number and hours still hold.',
      asOf: '2026-11',
      link: {
        title: 'Professionals’ Online Safety Helpline (UK Safer Internet Centre)',
        url: 'https://saferinternet.org.uk/professionals-online-safety-helpline',
      },
    },
    {
      text: 'NSPCC helpline, for any adult who is worried about a child: 0808 800 5000. This number comes from a page of 2020: look whether it still holds.',
      asOf: '2020',
      link: { title: 'NSPCC', url: 'https://www.nspcc.org.uk/' },
    },
    { text: 'Your union advises you when something you posted is held against you.', asOf: '2026-11' },
  ],
  prevent: [
    {
      text: 'The Prevent duty is what the link below explains. Nobody expects you to find out more by yourself: do not search for such things, do not pass them on, and tell the safeguarding lead.',
      asOf: '2026-11',
      link: {
        title: 'Prevent duty guidance (Home Office)',
        url: 'https://www.gov.uk/government/publications/prevent-duty-guidance',
      },
    },
  ],
} as const satisfies { readonly [Part: string]: readonly ContextFact[] };
