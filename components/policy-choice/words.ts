export const words = {
  legend: 'Which policy do you work under?',
  anySchool: 'My school is not here, or has no policy of its own',
  anySchoolNote: 'We use the strictest of what schools ask.',
  fromFile: '(from the file you opened)',
  schoolName: 'What is your school called?',
  schoolNameNote: 'So that we can look for its name on your profile. It stays in this browser.',
  openFile: 'Open a policy file from your school',
  broken: 'This file could not be used, so nothing has changed.',
  more: 'and {count} more places',
} as const;
