/** What people on the practice network have posted: enough to make it look lived in. */

export type Post = { author: string; when: string; text: string };

/** The practice account's own posts. Two of them are worth talking about at an induction. */
export function ownPosts(schoolName: string): readonly Post[] {
  return [
    {
      author: 'robin.ashdown',
      when: 'Yesterday',
      text: `Sports day at ${schoolName} tomorrow. Pray for dry weather and short speeches.`,
    },
    {
      author: 'robin.ashdown',
      when: 'Sunday',
      text: 'The dog has eaten a whole stick of butter and regrets nothing.',
    },
    {
      author: 'robin.ashdown',
      when: '3 July',
      text: 'Thirty reports to write and some parents still want theirs read out to them. I give up.',
    },
  ];
}

export const otherPosts: readonly Post[] = [
  { author: 'thornleigh.weather', when: 'An hour ago', text: 'Rain. Then rain with a bit of wind in it.' },
  {
    author: 'dee_campbellrose',
    when: 'This morning',
    text: 'Three tiers, one of them level. Calling it finished.',
  },
  {
    author: 'thornleigh_library',
    when: 'Tuesday',
    text: 'The summer reading list is on the desk by the door. Take one, take two.',
  },
  { author: 'gethin_morris', when: 'Monday', text: 'Choir is back. My neighbours have been told.' },
];
