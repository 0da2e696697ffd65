/** The form as data: every field of a policy beside what it asks and the logo, in the order of the page. */
import { subjectWords } from '../policy-details/words';
import type { ListAbout, SectionAbout } from './form';
import { entryWords, fieldWords as label, sectionWords } from './words';

const shortNames: ListAbout = {
  path: ['school', 'shortNames'],
  ...entryWords.shortNames,
  fields: [
    { path: ['text'], kind: 'line', label: label.shortName },
    { path: ['alsoAPlace'], kind: 'tick', label: label.alsoAPlace },
  ],
  blank: { text: '' },
};

const contacts: ListAbout = {
  path: ['contacts'],
  ...entryWords.contacts,
  fields: [
    { path: ['about'], kind: 'choice', label: label.about, choices: subjectWords },
    { path: ['role'], kind: 'line', label: label.role },
    { path: ['name'], kind: 'line', label: label.name },
    { path: ['email'], kind: 'line', label: label.email },
  ],
  blank: { about: 'questions', role: '' },
};

const help: ListAbout = {
  path: ['help'],
  ...entryWords.help,
  fields: [
    { path: ['name'], kind: 'line', label: label.name },
    { path: ['email'], kind: 'line', label: label.email },
    { path: ['about'], kind: 'text', label: label.helpAbout },
  ],
  blank: { name: '', about: '' },
};

const officialAccounts: ListAbout = {
  path: ['officialAccounts'],
  ...entryWords.officialAccounts,
  fields: [
    { path: ['platforms'], kind: 'lines', label: label.platforms },
    { path: ['handles'], kind: 'lines', label: label.handles },
    { path: ['managedBy'], kind: 'lines', label: label.managedBy },
    { path: ['note'], kind: 'text', label: label.note },
  ],
  blank: { platforms: [], managedBy: [] },
};

const channels: ListAbout = {
  path: ['channels'],
  ...entryWords.channels,
  fields: [
    { path: ['between'], kind: 'line', label: label.between },
    { path: ['means'], kind: 'line', label: label.means },
    { path: ['note'], kind: 'text', label: label.note },
  ],
  blank: { between: '', means: '' },
};

const terms: ListAbout = {
  path: ['terms'],
  ...entryWords.terms,
  fields: [
    { path: ['name'], kind: 'line', label: label.name },
    { path: ['starts'], kind: 'day', label: label.starts },
    { path: ['ends'], kind: 'day', label: label.ends },
  ],
  blank: { name: '', starts: '', ends: '' },
};

const minimumAges: ListAbout = {
  path: ['minimumAges'],
  ...entryWords.minimumAges,
  fields: [
    { path: ['platform'], kind: 'line', label: label.platform },
    { path: ['printed'], kind: 'number', label: label.printed },
    { path: ['now'], kind: 'number', label: label.now },
    { path: ['since'], kind: 'line', label: label.since, note: label.dateNote },
  ],
  blank: { platform: '', printed: null },
};

export const schoolSection: SectionAbout = {
  id: 'school',
  ...sectionWords.school,
  fields: [
    { path: ['school', 'name'], kind: 'line', label: label.schoolName, note: label.schoolNameNote },
    { path: ['school', 'acronyms'], kind: 'lines', label: label.acronyms },
    { path: ['school', 'domains'], kind: 'lines', label: label.domains, note: label.domainsNote },
    { path: ['school', 'postcode'], kind: 'line', label: label.postcode },
    { path: ['school', 'motto'], kind: 'line', label: label.motto },
    { path: ['school', 'employers'], kind: 'lines', label: label.employers },
  ],
  lists: [shortNames],
};

export const documentSection: SectionAbout = {
  id: 'document',
  ...sectionWords.document,
  fields: [
    { path: ['title'], kind: 'line', label: label.title },
    { path: ['id'], kind: 'line', label: label.id, note: label.idNote },
    { path: ['version'], kind: 'line', label: label.version },
    { path: ['document', 'title'], kind: 'line', label: label.documentTitle },
    { path: ['document', 'lead'], kind: 'line', label: label.lead },
    { path: ['document', 'dated'], kind: 'line', label: label.dated, note: label.dateNote },
    { path: ['document', 'reviewDue'], kind: 'line', label: label.reviewDue, note: label.dateNote },
    { path: ['appliesTo'], kind: 'text', label: label.appliesTo },
    { path: ['consequences'], kind: 'text', label: label.consequences },
  ],
  lists: [],
};

/** Those after what the policy asks. */
export const laterSections: readonly SectionAbout[] = [
  { id: 'people', ...sectionWords.people, fields: [], lists: [contacts, help] },
  { id: 'official', ...sectionWords.official, fields: [], lists: [officialAccounts, channels] },
  { id: 'dates', ...sectionWords.dates, fields: [], lists: [terms, minimumAges] },
];

export const sections: readonly SectionAbout[] = [schoolSection, documentSection, ...laterSections];
