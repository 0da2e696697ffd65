/** What a school should know before it recommends this: for the safeguarding lead and the data protection officer. */

export const words = {
  title: 'For the safeguarding lead and the data protection officer',
  intro:
    'Before the Bell is a browser extension with which a member of staff checks their own social media against the school’s policy, on their own, and keeps what they find to themselves. This page says what that means for you. Print it, fill in the lines that are left open, and keep it with your own papers.',
  print: 'Print this page',
  schools: 'For schools: write your policy',
  riskHead: 'Risk',
  metHead: 'How it is met',
  leftHead: 'What is left to you',
  facts: 'Facts, with their sources',
  factsAbout:
    'As we had them in November 2026. Rules and telephone numbers change: look them up before you rely on them.',
  fact: '{says} Source: {source}.',
} as const;

type Block = { title: string; intro?: string; points: readonly string[] };

export const blocks: readonly Block[] = [
  {
    title: 'What it does',
    points: [
      'It reads what the member of staff can see of their own accounts, on the page that is on their screen, after they have clicked. It reads data downloads that they open.',
      'It holds that against your policy, point by point, and says what was seen, why it matters, by which clause, and what can be done.',
      'It compares the names on their lists with names that they give: typed, from a class list, or from a sealed roll that you have made for them. A match is a possible one, and the person decides.',
      'It compares their own pictures with your logo, and their profile with your school’s names.',
      'It asks about what no page shows, and about apps that cannot be read.',
    ],
  },
  {
    title: 'What it cannot do',
    points: [
      'It cannot tell that somebody behaves well. What nobody has looked at is said to be so. There is no total, no mark and no pass.',
      'It does not look at anybody else’s account, at messages, or at what pupils do.',
      'It misses people who use another name, small or turned logos, and whatever is in videos. Strangers who share a pupil’s name are found as well.',
      'It changes nothing on an account. The person does that.',
      'It reports to nobody. There is no view for managers, no list of who has finished, and no way for a policy to add one.',
      'It is no background check, and takes the place of none of your safeguarding procedures.',
    ],
  },
  {
    title: 'What you can ask of staff',
    points: [
      'That they know the policy, and look through their own accounts before term and once or twice a year.',
      'That they come to you with what the policy asks them to declare: a family link to a pupil, an account that has to stay, a child who has got in touch.',
      'That they come early. A word from them about a situation that could be misunderstood is worth more than any list.',
      'That whoever does not want an extension can do the same by hand. The policy is what counts, not the tool.',
    ],
  },
  {
    title: 'What not to ask',
    points: [
      'Do not ask to see the checklist, a picture of it, or the screen on which it stands.',
      'Do not ask for proof that somebody has used it, and make it no condition of employment.',
      'Do not ask for usernames or passwords of private accounts.',
      'Do not make pupils’ names available on private computers, nor let them be kept there.',
      'Do not install it by force. Allow it, and let people choose; better still, let them use their own computer.',
      'Do not draw conclusions from somebody’s not using it.',
    ],
  },
  {
    title: 'If somebody tells you what they have found',
    points: [
      'Thank them. Take what your policy says: remove, declare, or leave.',
      'A concern about an adult that is small may still be one for your procedure on low-level concerns, and people may use it for themselves.',
      'Where a child may have been harmed or be at risk, your safeguarding procedures come first, as ever. The extension says so at the foot of every screen of its panel.',
      'When something has gone wrong online, the Professionals’ Online Safety Helpline advises schools and their staff.',
    ],
  },
];

/** At the end of what the school has to fill in. */
export const BLANK = '……';

/** The outline of a data-protection impact assessment. */
export const outlineTitle = 'Outline of a data-protection impact assessment';
export const outline: readonly Block[] = [
  {
    title: 'Who answers for what',
    points: [
      'The member of staff uses the extension for themselves, on their own accounts. What it reads stays with them, and the school does not get it. Whether that is purely personal use in the sense of the law is for the school to judge: ……',
      'The school is the controller for a sealed roll that it makes and hands out, and for class lists that staff open at work.',
      'The makers of the extension process nothing: they receive no data, and there is no server. There is therefore no processor to make a contract with.',
    ],
  },
  {
    title: 'Lawful basis',
    intro: 'For the school to fill in, with its data protection officer.',
    points: [
      'For handing out names of pupils in a sealed roll: ……',
      'If family links or exceptions are declared to the school, for keeping those: ……',
      'Consent of staff is seldom a sound basis, because they cannot easily say no to an employer.',
    ],
  },
  {
    title: 'Whose data, and which',
    points: [
      'Of staff: privacy settings, the texts of their profile, their lists, and of data downloads that they open the posts and pictures.',
      'Of people on their lists, children among them: name, username, and the short text beside it. Only people about whom the person has given an answer are remembered, and only until the browser closes unless the person chooses to keep their checklist.',
      'Of pupils: first name, surname, the name they go by, group and year of leaving, as you put them into a roll. No date of birth, no address, no number.',
    ],
  },
  {
    title: 'How long',
    points: [
      'Lists of people and the names that are looked for are gone when the panel closes. The checklist is gone when the browser closes, unless the person keeps it under a passphrase: then for 13 months, or as long as they choose.',
      'A sealed roll ends on the day that you give it, at the latest with the school year.',
      'Copies of rolls that were handed out, and who has them: ……',
    ],
  },
  {
    title: 'Is it needed, and is it in proportion?',
    points: [
      'Could the same be reached without names of pupils? Often: staff know whom they teach, and the extension also works with names that they type, or with none.',
      'A roll for one member of staff holds the pupils whom that person needs, not the whole school: ……',
    ],
  },
  {
    title: 'Whom you have asked',
    points: [
      'Staff, their representatives and unions, and what they said: ……',
      'The data protection officer, and what was advised: ……',
    ],
  },
  {
    title: 'Decision',
    points: ['Decided by, on: ……', 'To be looked at again on: ……'],
  },
];

export const risksTitle = 'Risks, and how they are met';

export const risks: readonly { risk: string; met: string; left: string }[] = [
  {
    risk: 'A roll of pupils is lost, or opened by somebody else.',
    met: 'It is encrypted (AES-256-GCM, six random words, a million rounds of PBKDF2), opens into memory only, shows none of its names but those that match, cannot be saved again, and is refused after its day.',
    left: 'It is still personal data: encryption does not change that. Give the file and the words by two different ways, and note who has it.',
  },
  {
    risk: 'A roll is spread through the management of computers.',
    met: 'There is no way to do so. Managed storage takes a policy and nothing else, since anybody at the computer can read it.',
    left: 'Put no names of pupils into the policy file.',
  },
  {
    risk: 'Managers press staff to show what they have found.',
    met: 'No report, nothing shared, no proof of use. A sentence to schools stands at the foot of every screen of the panel, and no policy can change it.',
    left: 'Say in your policy that nobody will be asked.',
  },
  {
    risk: 'A namesake is taken for a pupil.',
    met: 'Every match is “possible: you decide”, with its reasons and the number of strangers to be expected.',
    left: 'Act on what people tell you, never on a match.',
  },
  {
    risk: 'The extension is used to read people’s accounts for the school.',
    met: 'It reads after a click only, the person’s own account only, and asks for no website when it is installed. An installation by the school cannot give it one.',
    left: 'Recommend that people use their own browser on their own computer.',
  },
  {
    risk: 'Somebody reads the checklist on a shared computer.',
    met: 'Nothing of the checklist is written to disk unless the person chooses to keep it under a passphrase, to print it, or to save it. Reminders, if they are turned on, are no more than their dates. One click erases what the extension holds.',
    left: 'A managed computer may show its screen or files to whoever manages it. The extension says so when it finds that it was installed like that.',
  },
  {
    risk: 'The extension itself is changed for the worse.',
    met: 'Its code is open, what is built from it can be compared, its pages run under a policy with which browsers refuse what it could load or send, and tests count the requests it makes: none.',
    left: 'Allow a version that you have looked at, if you manage browsers.',
  },
];

export const facts: readonly { says: string; source: string }[] = [
  {
    says: 'Encrypted or hashed personal data is pseudonymised, not nameless: it is still personal data for whoever can link it.',
    source: 'Information Commissioner’s Office, guidance of 28 March 2025, as summarised by law firms',
  },
  {
    says: 'Employers who watch their workers need a defined purpose; consent is usually not suitable; an impact assessment is advised; workers or their representatives should be heard.',
    source:
      'Information Commissioner’s Office, guidance for employers of 3 October 2023, as summarised by law firms',
  },
  {
    says: 'A low-level concern is any concern, however small, that an adult may have acted in a way that does not fit the code of conduct, also outside work, and that does not reach the threshold at which it is an allegation of harm. People can refer themselves.',
    source:
      'Keeping children safe in education, editions up to 2025, as quoted by schools; the final edition of 2026 was not seen, so check the one in force',
  },
  {
    says: 'Online searches are for shortlisted candidates, who should be told; they are no duty, and not about existing staff.',
    source: 'Keeping children safe in education since 2023, as explained by unions and law firms',
  },
  {
    says: 'WhatsApp’s minimum age in the United Kingdom is 13 since 11 April 2024; many policies still print 16.',
    source: 'press reports of April 2024',
  },
  {
    says: 'The Government announced on 15 June 2026 that under-16s are to be kept off Snapchat, TikTok, YouTube, Instagram, Facebook and X, expected from spring 2027.',
    source: 'law firms’ reports of June 2026; not verified in the regulations',
  },
  {
    says: 'Professionals’ Online Safety Helpline: 0344 381 4772, helpline@saferinternet.org.uk; free, for people who work with children in the United Kingdom.',
    source: 'UK Safer Internet Centre; hours to be checked',
  },
  {
    says: 'An extension that a school installs by force gets the websites that its manifest requires, without asking. Before the Bell requires none, and optional ones are still asked for.',
    source: 'measured in Chromium 156 and read in its policy documentation, November 2026',
  },
  {
    says: 'Developer tools are switched off for extensions that are installed by force, so that staff cannot look at what such a copy does. A policy of the browser can permit them.',
    source: 'Chromium’s policy DeveloperToolsAvailability, read and measured in November 2026',
  },
];
